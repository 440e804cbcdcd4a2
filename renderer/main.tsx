import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/columns.css';
import './styles/panel.css';
import './styles/notes.css';
import './styles/views.css';
import './styles/pictures.css';
import './styles/statements.css';
import './styles/dialogs.css';
import './styles/versions.css';
import './styles/density.css';
import './styles/narrow.css';
import { App } from './shell/App.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { firstPictureDrawn } from './parts/first-picture.ts';
import { tell } from './state/messages.ts';
import { connect } from './state/snapshot.ts';

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <ErrorBoundary>
      <App />
    </ErrorBoundary>,
  );
  connect(window.crossread, (message) => {
    tell('alert', message);
    firstPictureDrawn();
  });
}
