import { join } from 'node:path';
import { app, dialog, Menu, session } from 'electron';
import { isCommand } from './cli/commands.ts';
import { keepCompiledCode } from './compiled-code.ts';
import { mayHaveGraphicsCard } from './graphics-card.ts';
import { answerRequests, tell } from './ipc.ts';
import { lockDown } from './lockdown.ts';
import { installMenu } from './menu.ts';
import { messageOf } from './message-of.ts';
import { declareAppProtocol, serveApp } from './protocol.ts';
import { testHooks } from './test-hooks.ts';
import { tuneV8 } from './tune-v8.ts';
import { openWindow } from './window.ts';

// Chromium starts only after this file and everything it imports have run. So it holds what getting the window under
// way needs and no more; the rest is loaded meanwhile.

/** The built app: `dist/`, with `data/` beside it. */
const built = join(import.meta.dirname, '..');

/**
 * How long after the start its compiled code is written to the disk, so as not to slow the start down. In milliseconds.
 */
const afterStart = 10_000;

/** In milliseconds: so much of a note being written may be lost when the app is killed. */
const betweenFlushes = 2_000;

const hooks = testHooks();
tuneV8();
const keepCompiled = keepCompiledCode();
// As root, as on a build machine, Chromium's sandbox cannot be used; everywhere else it is on for every window.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Otherwise Chromium would try a card first and start its graphics process again once that has failed.
if (!mayHaveGraphicsCard()) app.disableHardwareAcceleration();
// With a young heap of this size V8 need not collect garbage twice during the first picture. In megabytes.
app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=4');
if (hooks.userData !== null) app.setPath('userData', hooks.userData);
declareAppProtocol();
// Without this Electron would first build a menu of its own.
Menu.setApplicationMenu(null);

const words = process.argv.slice(1);
// Switches for Chromium stand before the command and, from a checkout, so does the app's folder.
while (words[0]?.startsWith('-')) words.shift();
if (!app.isPackaged) words.shift();
if (isCommand(words[0])) void runCommandLine(words);
else if (app.requestSingleInstanceLock()) void app.whenReady().then(runWindow).catch(failToStart);
else app.quit();

async function runCommandLine(argv: readonly string[]): Promise<void> {
  // The window that prints a PDF closes before the file is in its place: that must not end the app.
  app.on('window-all-closed', () => undefined);
  const [{ runCli }, { printOutcome }, { printPdf }] = await Promise.all([
    import('./cli/run.ts'),
    import('./cli/print.ts'),
    import('./export/print-pdf.ts'),
  ]);
  const outcome = await runCli(argv, {
    printPdf: async (html) => {
      await app.whenReady();
      return printPdf(html);
    },
  });
  app.exit(await printOutcome(outcome));
}

async function runWindow(): Promise<void> {
  lockDown();
  // The page's compiled code is kept beside it too, where the folder can be written to: not in an installed app.
  if (!app.isPackaged) session.defaultSession.setCodeCachePath(join(built, 'renderer/.compiled'));
  serveApp(join(built, 'renderer'), async () => (await review).preview());
  const window = openWindow(built);
  // The page no longer has to wait for the menu then, and the window is still hidden.
  window.webContents.once('dom-ready', () => installMenu((command) => tell(window, 'command', command)));
  const review = import('./window-review.ts').then(({ openInWindow }) => openInWindow(window, built, hooks));
  answerRequests(
    window,
    review.then(({ answers }) => answers),
  );
  app.on('second-instance', (_event, argv) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    void review.then(({ openGiven }) => openGiven(argv.slice(1)));
  });
  // How macOS hands over a file that was double-clicked; elsewhere it is a word of the command line.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void review.then(({ openGiven }) => openGiven([path]));
  });
  // A window that crashed is loaded again; this process has all that it showed.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.reload();
  });
  // The note being written is in the page's storage, which by itself reaches the disk many seconds later.
  setInterval(() => session.defaultSession.flushStorageData(), betweenFlushes).unref();
  await (await review).openGiven(words);
  setTimeout(keepCompiled, afterStart).unref();
}

/** A failed start must say so: without this there would be neither a window nor an exit. */
function failToStart(error: unknown): void {
  console.error('Crossread could not start:', error);
  dialog.showErrorBox('Crossread could not start', messageOf(error));
  app.exit(1);
}

process.on('unhandledRejection', (error) => console.error('unhandled:', error));
