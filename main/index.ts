import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, nativeTheme } from 'electron';
import type { AccountRecord } from '../core/review.ts';
import { engineVersion } from '../core/version.ts';
import type { Snapshot } from '../preload/contract.ts';
import { startBackground } from './background-processes.ts';
import { isCommand } from './cli/commands.ts';
import { systemDialogs } from './dialogs.ts';
import type * as Reports from './export/export-report.ts';
import { printPdf } from './export/print-pdf.ts';
import { answerRequests, tell } from './ipc.ts';
import { lockDown } from './lockdown.ts';
import { installMenu } from './menu.ts';
import { declareAppProtocol, serveApp } from './protocol.ts';
import { requestHandlers, requestParsers } from './requests.ts';
import { readSample } from './sample.ts';
import type { Session } from './session.ts';
import { startSession } from './session.ts';
import { stoppable } from './stoppable.ts';
import { openStore } from './store/store.ts';
import { testHooks } from './test-hooks.ts';
import { openWindow } from './window.ts';

/** The built app: `dist/`, with the sample beside it. */
const built = join(import.meta.dirname, '..');
const sampleFolder = join(built, '../data/sample');
const rulesFolder = join(built, '../data/rules');

const hooks = testHooks();
// As root, as on a build machine, Chromium's sandbox cannot be used; everywhere else it is on for every window.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (hooks.userData !== null) app.setPath('userData', hooks.userData);
declareAppProtocol();

const words = process.argv.slice(1);
// Switches for Chromium stand before the command and, from a checkout, so does the app's folder.
while (words[0]?.startsWith('-')) words.shift();
if (!app.isPackaged) words.shift();
if (isCommand(words[0])) void runCommandLine(words);
else if (app.requestSingleInstanceLock()) void app.whenReady().then(runWindow).catch(failToStart);
else app.quit();

/** In milliseconds: an app that stays open for days is backed up each of them. */
const hour = 3_600_000;

/** Milliseconds after which a system that ends the app is not kept waiting. */
const longestEnding = 5_000;

async function runCommandLine(argv: readonly string[]): Promise<void> {
  // The window that prints a PDF closes before the file is in its place: that must not end the app.
  app.on('window-all-closed', () => undefined);
  const [{ runCli }, { printOutcome }] = await Promise.all([
    import('./cli/run.ts'),
    import('./cli/print.ts'),
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
  // The window is on its way while the store is opened: the two take as long as each other.
  const windowIsShown = new EventEmitter();
  const shown = once(windowIsShown, 'shown').then(() => undefined);
  const starting = startWith(shown, (slices) => {
    if (slices.preferences !== undefined) nativeTheme.themeSource = slices.preferences.theme;
    tell(window, 'changed', slices);
  });
  serveApp(join(built, 'renderer'), async () => preview(await starting));
  const window = openWindow(built);
  window.once('show', () => windowIsShown.emit('shown'));
  const dialogs = systemDialogs(window, hooks);
  const exports = stoppable();
  const exportReport: Reports.ExportReport = async (...asked) =>
    (await loadReports()).reportExporter(dialogs.chooseReportPath, printPdf, exports.run)(...asked);
  // The window is answered once it is known which review is open, so that it draws that and nothing before it.
  const started = starting.then(async (session) => {
    drainBeforeQuitting(session, window);
    await session.start(() => readSample(sampleFolder));
    return session;
  });
  answerRequests(
    window,
    requestParsers,
    started.then((session) => requestHandlers(session, dialogs, exportReport, exports.stop, rulesFolder)),
  );
  installMenu((command) => tell(window, 'command', command));
  // A window that crashed comes back by itself; what it showed is all here.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.reload();
  });
  app.on('second-instance', (_event, argv) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    void started.then((session) => session.openGiven(argv.slice(1)));
  });
  // How macOS hands over a file that was double-clicked; elsewhere it is a word of the command line.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void started.then((session) => session.openGiven([path]));
  });
  const session = await started;
  await session.openGiven(words);
  setInterval(() => void session.backUp(), hour).unref();
}

/** The report of the open review as a page. */
async function preview(session: Session): Promise<string> {
  const { reportPreview } = await loadReports();
  return reportPreview(session.snapshot(), await session.history());
}

/** Reports are written seldom and start-ups are many: their code is loaded when it is first needed. */
function loadReports(): Promise<typeof Reports> {
  return import('./export/export-report.ts');
}

function startWith(shown: Promise<void>, publish: (slices: Partial<Snapshot>) => void): Promise<Session> {
  return startSession({
    openStore: (onNotice, onNoticeOver) =>
      openStore(join(app.getPath('userData'), 'library'), { onNotice, onNoticeOver, rebuildText: readAgain }),
    background: startBackground(join(import.meta.dirname, 'worker.js'), shown),
    version: `${app.getVersion()} (engine ${engineVersion})`,
    author: userInfo().username,
    now: () => new Date(),
    newId: randomUUID,
    backupsFolder: join(app.getPath('userData'), 'backups'),
    publish,
  });
}

/** A text that was damaged on the disk, from the bytes it was read from; null when they give it no more. */
async function readAgain(bytes: Uint8Array, account: AccountRecord): Promise<string | null> {
  const { textAgain } = await import('./import/import-account.ts');
  return textAgain(bytes, account);
}

/**
 * Quitting waits for the journal. When an edit cannot be written, the editor decides whether to lose it; when the system
 * ends the app, there is nobody to ask, and whatever could be written has been.
 */
function drainBeforeQuitting(session: Session, window: BrowserWindow): void {
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
    detail: error instanceof Error ? error.message : String(error),
    buttons: ['Keep Crossread open', 'Quit and lose them'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** A failed start must say so: without this there would be neither a window nor an exit. */
function failToStart(error: unknown): void {
  console.error('Crossread could not start:', error);
  dialog.showErrorBox('Crossread could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

process.on('unhandledRejection', (error) => console.error('unhandled:', error));
