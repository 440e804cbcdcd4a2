import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { messageOf } from './message-of.ts';
import type { Session } from './session/session.ts';

/** How long a system that ends the app is kept waiting at most. In milliseconds. */
const longestEnding = 5_000;

/**
 * Quitting waits for the journal. When an edit cannot be written, the editor decides whether to lose it; when the system
 * ends the app, there is nobody to ask, and whatever could be written has been.
 */
export function drainBeforeQuitting(session: Session, window: BrowserWindow): void {
  let state: 'open' | 'draining' | 'drained' = 'open';
  let ending = false;
  const drain = async (): Promise<boolean> => {
    try {
      await session.close();
      return true;
    } catch (error) {
      console.error('edits could not be saved:', error);
      return ending || quitsUnsaved(window, error);
    }
  };
  app.on('before-quit', (event) => {
    if (state === 'drained') return;
    event.preventDefault();
    if (state === 'draining') return;
    state = 'draining';
    void drain().then((done) => {
      state = done ? 'drained' : 'open';
      if (done) app.quit();
    });
  });
  window.on('close', (event) => {
    if (state === 'drained') return;
    // The window stays until the edits are safe, so that there is something to come back to when they are not.
    event.preventDefault();
    app.quit();
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      ending = true;
      app.quit();
      setTimeout(() => app.exit(1), longestEnding);
    });
  }
}

/** Not a blocking dialog: while it is open the edits are tried again, and the system can still end the app. */
async function quitsUnsaved(window: BrowserWindow, error: unknown): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Some of your edits are not on the disk yet.',
    detail: messageOf(error),
    buttons: ['Keep Crossread open', 'Quit and lose them'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
