import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import './styles/letters.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/header.css';
import './styles/messages.css';
import './styles/shell.css';
import './styles/desk.css';
import './styles/columns.css';
import './styles/margin.css';
import './styles/panel.css';
import './styles/notes.css';
import './styles/views.css';
import './styles/quotes.css';
import './styles/facts.css';
import './styles/overview.css';
import './styles/pictures.css';
import './styles/statements.css';
import './styles/dialogs.css';
import './styles/in-dialogs.css';
import './styles/versions.css';
import './styles/density.css';
import './styles/narrow.css';
import './styles/languages.css';
import './styles/forced.css';
import { firstPicture, firstPictureDrawn } from './parts/first-picture.ts';
import { App } from './shell/App.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { tell } from './state/messages.ts';
import { connect } from './state/snapshot.ts';

const root = document.querySelector('#root');
if (root !== null) {
  connect(window.crossread, (message) => {
    tell('alert', message);
    firstPictureDrawn();
  });
  // Drawn before this file has run to its end: the code that V8 compiles for it is kept with the file, which saves
  // later starts 30 ms.
  flushSync(() =>
    createRoot(root).render(
      <ErrorBoundary>
        <App />
      </ErrorBoundary>,
    ),
  );
  void firstPicture.then(() => requestIdleCallback(() => void import('./styles/all-letters.ts')));
}
