import { byScript } from './by-script.ts';

// What texts are asked everywhere, of every script; an empty text has and begins with nothing.

export const hasLetter = byScript(String.raw`\p{L}`).test;
export const hasDigit = byScript(String.raw`\p{N}`).test;
export const hasLetterOrDigit = byScript(String.raw`[\p{L}\p{N}]`).test;
const signs = byScript(String.raw`[^\p{L}\p{N}]`, 'g');
/** How many UTF-16 code units of a text are letters and digits. */
export const countLettersAndDigits = (text: string): number => text.replace(signs.in(text), '').length;

export const hasSmall = byScript(String.raw`\p{Ll}`).test;
export const beginsWithLetter = byScript(String.raw`^\p{L}`).test;
export const beginsWithDigit = byScript(String.raw`^\p{N}`).test;
export const beginsWithCapital = byScript(String.raw`^\p{Lu}`).test;
export const beginsWithSmall = byScript(String.raw`^\p{Ll}`).test;
