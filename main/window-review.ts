import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, nativeTheme } from 'electron';
import type { AccountRecord } from '../core/review.ts';
import { engineVersion } from '../core/version.ts';
import type { Snapshot } from '../preload/contract.ts';
import { startBackground } from './background-processes.ts';
import { systemDialogs } from './dialogs.ts';
import type * as Reports from './export/export-report.ts';
import { printPdf } from './export/print-pdf.ts';
import type { Answers } from './ipc.ts';
import { tell } from './ipc.ts';
import { fetchPage } from './pages/fetch-page.ts';
import { drainBeforeQuitting } from './quitting.ts';
import { requestHandlers, requestParsers } from './requests.ts';
import { readSample } from './sample.ts';
import type { Session } from './session/session.ts';
import { startSession } from './session/session.ts';
import { stoppable } from './stoppable.ts';
import { openStore } from './store/store.ts';
import type { TestHooks } from './test-hooks.ts';
import { showWindow } from './window.ts';

/** What the window is connected to once it is being made. */
export type WindowReview = {
  /** Resolves once it is known which review is open, so that the window draws that review and nothing before it. */
  readonly answers: Promise<Answers>;
  /** The report of the open review as a page. */
  readonly preview: () => Promise<string>;
  /** Opens saved reviews among these paths. */
  readonly openGiven: (paths: readonly string[]) => Promise<void>;
};

/** How often a backup is tried: an app that stays open for days makes one on each of them. In milliseconds. */
const backupInterval = 3_600_000;

/** How long a window that was just shown takes to paint. In milliseconds. */
const paintingTime = 250;

/**
 * Opens the store and in it the review of last time, while the window is still being made. `built` is the folder
 * `dist`.
 */
export function openInWindow(window: BrowserWindow, built: string, hooks: TestHooks): WindowReview {
  const painted = new Promise<void>((resolve) => {
    const paints = (): void => void setTimeout(resolve, paintingTime);
    // Where this code is slow to load, the window may have been shown before it runs.
    if (window.isVisible()) paints();
    else window.once('show', paints);
  });
  let drawable: (() => void) | null = null;
  const accountsThere = new Promise<void>((resolve) => {
    drawable = resolve;
  });
  let isListening = false;
  const starting = startWith(painted, (slices) => {
    if (slices.preferences !== undefined) nativeTheme.themeSource = slices.preferences.theme;
    if (isListening) tell(window, 'changed', JSON.stringify(slices));
    if (slices.accounts !== undefined) drawable?.();
  });
  const started = starting.then(async (session) => {
    drainBeforeQuitting(session, window);
    await session.start(() => readSample(join(built, 'main/sample.json')));
    setInterval(() => void session.backUp(), backupInterval).unref();
    return session;
  });
  const answers = Promise.race([accountsThere, started]).then(async () => {
    // Changes that came earlier are part of the first snapshot.
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
  return reportPreview(session.snapshot(), await session.past());
}

/** Reports are written seldom and start-ups are many: their code is loaded when it is first needed. */
function loadReports(): Promise<typeof Reports> {
  return import('./export/export-report.ts');
}

function startWith(painted: Promise<void>, publish: (slices: Partial<Snapshot>) => void): Promise<Session> {
  return startSession({
    openStore: (onNotice, onNoticeOver) =>
      openStore(join(app.getPath('userData'), 'library'), { onNotice, onNoticeOver, rebuildText: readAgain }),
    fetchPage,
    background: startBackground(join(import.meta.dirname, 'worker.cjs'), painted),
    painted,
    version: `${app.getVersion()} (engine ${engineVersion})`,
    author: userInfo().username,
    now: () => new Date(),
    newId: randomUUID,
    backupsFolder: join(app.getPath('userData'), 'backups'),
    publish,
  });
}

/**
 * Makes a text that was damaged on the disk again, from the bytes it was read from; null when that does not give it
 * back.
 */
async function readAgain(bytes: Uint8Array, account: AccountRecord): Promise<string | null> {
  const { textAgain } = await import('./import/import-account.ts');
  return textAgain(bytes, account);
}
