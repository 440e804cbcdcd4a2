import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, nativeTheme } from 'electron';
import type { AccountRecord } from '../core/review.ts';
import { engineVersion } from '../core/version.ts';
import type { Snapshot } from '../preload/contract.ts';
import { startBackground } from './background-processes.ts';
import { systemDialogs } from './dialogs.ts';
import type * as Reports from './export/export-report.ts';
import { printPdf } from './export/print-pdf.ts';
import type { Answers } from './ipc.ts';
import { tell } from './ipc.ts';
import { messageOf } from './message-of.ts';
import { requestHandlers, requestParsers } from './requests.ts';
import { readSample } from './sample.ts';
import type { Session } from './session.ts';
import { startSession } from './session.ts';
import { stoppable } from './stoppable.ts';
import { openStore } from './store/store.ts';
import type { TestHooks } from './test-hooks.ts';
import { showWindow } from './window.ts';

/** What the window shows, and what it asks. */
export type WindowReview = {
  /** Once it is known which review is open: the window draws that and nothing before it. */
  readonly answers: Promise<Answers>;
  /** The report of the open review as a page. */
  readonly preview: () => Promise<string>;
  /** Opens saved reviews among these paths. */
  readonly openGiven: (paths: readonly string[]) => Promise<void>;
};

/** In milliseconds: an app that stays open for days is backed up each of them. */
const hour = 3_600_000;

/** When a window that is shown has painted: what starts sooner takes its processors from it. In milliseconds. */
const painting = 250;

/** Milliseconds after which a system that ends the app is not kept waiting. */
const longestEnding = 5_000;

/** Opens the store and in it the review of last time, for a window that is on its way. `built` is the folder `dist`. */
export function openInWindow(window: BrowserWindow, built: string, hooks: TestHooks): WindowReview {
  const shown = new Promise<void>((resolve) => {
    const paints = (): void => void setTimeout(resolve, painting);
    // Where this code is slow to come, a window that has waited too long is there before it.
    if (window.isVisible()) paints();
    else window.once('show', paints);
  });
  let drawable: (() => void) | null = null;
  const accountsThere = new Promise<void>((resolve) => {
    drawable = resolve;
  });
  let isListening = false;
  const starting = startWith(shown, (slices) => {
    if (slices.preferences !== undefined) nativeTheme.themeSource = slices.preferences.theme;
    if (isListening) tell(window, 'changed', JSON.stringify(slices));
    if (slices.accounts !== undefined) drawable?.();
  });
  const started = starting.then(async (session) => {
    drainBeforeQuitting(session, window);
    await session.start(() => readSample(join(built, 'main/sample.json')));
    setInterval(() => void session.backUp(), hour).unref();
    return session;
  });
  const answers = Promise.race([accountsThere, started]).then(async () => {
    // What came before is in the first snapshot.
    isListening = true;
    return { ...answersOf(await starting, window, hooks, join(built, '../data/rules')), opened: started };
  });
  return {
    answers,
    preview: async () => preview(await starting),
    openGiven: async (paths) => (await started).openGiven(paths),
  };
}

function answersOf(
  session: Session,
  window: BrowserWindow,
  hooks: TestHooks,
  rulesFolder: string,
): Omit<Answers, 'opened'> {
  const dialogs = systemDialogs(window, hooks);
  const exports = stoppable();
  const exportReport: Reports.ExportReport = async (...asked) =>
    (await loadReports()).reportExporter(dialogs.chooseReportPath, printPdf, exports.run)(...asked);
  return {
    parsers: requestParsers,
    handlers: {
      ...requestHandlers(session, dialogs, exportReport, exports.stop, rulesFolder),
      drawn: () => showWindow(window),
    },
  };
}

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
    background: startBackground(join(import.meta.dirname, 'worker.cjs'), shown),
    shown,
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
    detail: messageOf(error),
    buttons: ['Keep Crossread open', 'Quit and lose them'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
