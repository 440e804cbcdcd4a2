// The families with all their alphabets; what they add to `letters.css` is seldom needed and looked up slowly.
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/inter/wght.css';
