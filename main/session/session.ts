import type { HistoryEntry } from '../../core/review/history.ts';
import type { FormerVersion, Snapshot } from '../../preload/contract.ts';
import type { Background } from '../background.ts';
import type { FetchPage } from '../pages/fetch-page.ts';
import type { Sharing } from '../share/sharing.ts';
import { sharing } from '../share/sharing.ts';
import { historyOf, type Past, pastOf } from '../store/history-file.ts';
import type { JournalLine } from '../store/journal-line.ts';
import type { Store } from '../store/store.ts';
import { formerVersionsOf } from './account-updates.ts';
import type { Comparing } from './analysing.ts';
import { keysFound, startAnalysing } from './analysing.ts';
import { currentReview } from './current-review.ts';
import type { DeskRequests } from './desk.ts';
import { startDesk } from './desk.ts';
import type { ImportRequests } from './imports.ts';
import { startImports } from './imports.ts';
import type { ReviewEdits } from './review-edits.ts';
import { reviewEdits } from './review-edits.ts';
import type { SettingsRequests } from './settings.ts';
import { readSettings } from './settings.ts';
import { showSnapshot } from './snapshot.ts';

/** What a session needs from its surroundings. */
export type Surroundings = {
  /** Opens the store, which from then on may have something to tell the editor. */
  readonly openStore: (
    onNotice: (notice: string) => void,
    onNoticeOver: (notice: string) => void,
  ) => Promise<Store>;
  readonly background: Background;
  readonly fetchPage: FetchPage;
  readonly version: string;
  readonly author: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Resolves when the window has painted: work that begins sooner would slow that down. */
  readonly painted: Promise<void>;
  /** Is told of every slice of the snapshot that changes. */
  readonly publish: (slices: Partial<Snapshot>) => void;
  /** Where backups are kept; null where none are made. */
  readonly backupsFolder: string | null;
};

/** What the window sees of the open review, and everything that may be done to it. */
export type Session = DeskRequests &
  ReviewEdits &
  ImportRequests &
  Comparing &
  Sharing &
  SettingsRequests & {
    readonly snapshot: () => Snapshot;
    readonly formerVersions: (id: string) => readonly FormerVersion[];
    /** Marks everything that is found now as seen. */
    readonly markSeen: () => void;
    /** Every edit that is on record, oldest first, once all of them are on the disk. */
    readonly history: () => Promise<readonly HistoryEntry[]>;
    /** The same, and what else a report tells of it. */
    readonly past: () => Promise<Past>;
    readonly undo: () => void;
    readonly redo: () => void;
    readonly dismissNotices: () => void;
    /** Waits until every edit is on the disk; rejects, and everything stays open, when that cannot be had. */
    readonly close: () => Promise<void>;
  };

/** How long after opening a review is backed up, so that it is drawn first. In milliseconds. */
const beforeBackup = 5_000;

export async function startSession(around: Surroundings): Promise<Session> {
  const { background, author, now } = around;
  const shown = showSnapshot({ version: around.version, author }, around.publish);
  const store = await around.openStore(shown.addNotice, shown.removeNotice);
  if (store.mode !== 'writable')
    shown.change({ saving: { state: 'read-only', message: store.mode.readOnly } });
  store.notices.forEach(shown.addNotice);

  const analysing = startAnalysing(background, shown.change);
  const compare = (): void => analysing.compare(shown.now());
  const foundNow = (): readonly string[] | null => keysFound(shown.now());
  const settings = await readSettings(store, shown, compare);
  const current = currentReview({ shown, author, now, painted: around.painted, onChange: compare });
  const imports = startImports({ ...around, current, foundNow });
  let isClosing = false;
  const desk = startDesk({
    ...around,
    store,
    shown,
    current,
    settings,
    isClosing: () => isClosing,
    onOpened: () => setTimeout(() => void share.backUp(), beforeBackup).unref(),
  });
  const share = sharing({
    ...around,
    store,
    open: current.get,
    adopt: desk.adopt,
    edit: current.edit,
    foundNow,
    show: (arrival) => shown.change({ arrival }),
    tell: shown.addNotice,
    houseRules: () => shown.now().houseRules,
  });

  const lines = async (): Promise<readonly JournalLine[]> => (await current.get()?.lines()) ?? [];

  const close = async (): Promise<void> => {
    isClosing = true;
    background.stop();
    await imports.giveUp();
    try {
      await settings.remember();
      await store.close();
    } catch (error) {
      // Only an edit that would be lost may keep the app open; a checkpoint is made again at the next start.
      isClosing = false;
      if ((current.get()?.unsaved ?? 0) > 0) throw error;
      console.error('closed without a checkpoint:', error);
    }
    current.stopSaving();
  };

  return {
    snapshot: shown.now,
    ...desk,
    ...imports,
    ...reviewEdits(() => current.getOrThrow().review, current.edit),
    formerVersions: (id) => formerVersionsOf(current.getOrThrow(), id),
    markSeen: () => current.edit({ type: 'set-seen', seen: foundNow() }),
    history: async () => historyOf(await lines()),
    past: async () => pastOf(await lines()),
    undo: current.undo,
    redo: current.redo,
    ...analysing,
    ...share,
    ...settings,
    dismissNotices: () => shown.change({ notices: [] }),
    close,
  };
}
