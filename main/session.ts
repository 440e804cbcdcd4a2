import { findingKey } from '../core/findings/key.ts';
import type { Rule } from '../core/model.ts';
import { applyEdit } from '../core/review/apply.ts';
import type { HistoryEntry } from '../core/review/history.ts';
import type { Edit, Review } from '../core/review.ts';
import { EditError, emptyReview } from '../core/review.ts';
import type { FormerVersion, ImportOutcome, Snapshot, UpdateOutcome } from '../preload/contract.ts';
import type { Preferences } from '../preload/preferences.ts';
import { formerVersionsOf } from './account-updates.ts';
import { accountOf, addition } from './additions.ts';
import { type Comparing, startAnalysing } from './analysing.ts';
import type { Background } from './background.ts';
import { parseHouseRules } from './house-rules.ts';
import type { Origin } from './import/import-account.ts';
import { startImports } from './imports.ts';
import { nothingOpen } from './nothing-open.ts';
import { openFirst } from './open-first.ts';
import { parseRemembered } from './preferences.ts';
import type { ReviewEdits } from './review-edits.ts';
import { reviewEdits } from './review-edits.ts';
import type { Sample } from './sample.ts';
import type { SavingWatch } from './saving.ts';
import { watchSaving } from './saving.ts';
import type { Sharing } from './share/sharing.ts';
import { sharing } from './share/sharing.ts';
import { historyOf } from './store/history-file.ts';
import type { EditedBy, OpenReview, Store } from './store/store.ts';
import type { UndoHistory } from './undo.ts';
import { undoHistory } from './undo.ts';
import { UserError } from './user-error.ts';

/** What a session needs from its surroundings. */
export type Surroundings = {
  /** Opens the store, which from then on may have something to tell the editor. */
  readonly openStore: (
    onNotice: (notice: string) => void,
    onNoticeOver: (notice: string) => void,
  ) => Promise<Store>;
  readonly background: Background;
  readonly version: string;
  readonly author: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** When the window has painted: what is done sooner takes its processors from it. */
  readonly shown: Promise<void>;
  /** Is told of every slice of the snapshot that changes. */
  readonly publish: (slices: Partial<Snapshot>) => void;
  /** Where backups are kept; null where none are made. */
  readonly backupsFolder: string | null;
};

/** The open review: what the window sees of it, and everything that may be done to it. */
export type Session = ReviewEdits &
  Comparing &
  Sharing & {
    readonly snapshot: () => Snapshot;
    /** Opens the review that was open last; on the first start, the sample. */
    readonly start: (sample: () => Promise<Sample>) => Promise<void>;
    readonly importOrigins: (origins: readonly Origin[]) => Promise<ImportOutcome>;
    readonly updateAccount: (id: string, origin: Origin) => Promise<UpdateOutcome>;
    readonly formerVersions: (id: string) => readonly FormerVersion[];
    /** What there is to be found now is not new any more. */
    readonly markSeen: () => void;
    /** Every edit that is on record, oldest first, once all of them are on the disk. */
    readonly history: () => Promise<readonly HistoryEntry[]>;
    readonly undo: () => void;
    readonly redo: () => void;
    readonly newReview: (title: string) => Promise<void>;
    readonly openReview: (id: string) => Promise<void>;
    readonly closeReview: () => Promise<void>;
    readonly setPreferences: (change: Partial<Preferences>) => Promise<void>;
    readonly setHouseRules: (rules: readonly Rule[]) => Promise<void>;
    readonly stopImport: () => void;
    readonly dismissNotices: () => void;
    /** Waits until every edit is on the disk; rejects, and everything stays open, when that cannot be had. */
    readonly close: () => Promise<void>;
  };

/** The review that is open, with what belongs to it while it is. */
type Opened = { readonly stored: OpenReview; readonly history: UndoHistory; readonly saving: SavingWatch };

const none: readonly never[] = [];

/** A review that was just opened is drawn before it is backed up. In milliseconds. */
const beforeBackup = 5_000;

export async function startSession(around: Surroundings): Promise<Session> {
  const { background, publish } = around;
  let opened: Opened | null = null;
  let closing = false;
  let state: Snapshot = { ...nothingOpen, version: around.version, author: around.author };

  const change = (slices: Partial<Snapshot>): void => {
    state = { ...state, ...slices };
    publish(slices);
  };
  const addNotice = (notice: string): void => change({ notices: [...state.notices, notice] });

  const store = await around.openStore(addNotice, (over) =>
    change({ notices: state.notices.filter((notice) => notice !== over) }),
  );
  const remembered = parseRemembered(await store.readPreferences());
  if (store.mode !== 'writable') change({ saving: { state: 'read-only', message: store.mode.readOnly } });
  store.notices.forEach(addNotice);
  const houseRules = parseHouseRules(await store.readRules());
  change({ preferences: remembered.preferences, houseRules });

  const current = (): Opened => {
    if (opened === null)
      throw new UserError('No review is open. Open one, or make a new one, and try again.');
    return opened;
  };

  const remember = async (): Promise<void> => {
    if (store.mode !== 'writable') return;
    await store.writePreferences({ preferences: state.preferences, openReview: state.review?.id ?? null });
  };

  const { show: showFound, ...comparing } = startAnalysing(background, change);
  const analyse = (): void => {
    const { accounts, houseRules, review } = state;
    showFound({ accounts, links: review?.links ?? none, rules: review?.rules ?? none, houseRules });
  };

  /** Draws the review as it now is. */
  const showReview = ({ stored, history }: Opened): void => {
    const { review } = stored;
    const sameAccounts = review.accounts === state.review?.accounts;
    change({ review, ...history.names() });
    if (!sameAccounts) change({ accounts: review.accounts.map((record) => accountOf(record, stored.texts)) });
    analyse();
  };

  const write = (to: Opened, next: Edit, by: Omit<EditedBy, 'author'> = {}): void => {
    if (to.stored.readOnly) throw new UserError('This review is open for reading only. Nothing was changed.');
    to.saving.watch(to.stored.append(next, { ...by, author: around.author }));
  };

  const edit = (next: Edit): void => {
    const to = current();
    const before = to.stored.review;
    try {
      write(to, next);
      to.history.record(before, next);
      showReview(to);
    } catch (error) {
      if (error instanceof EditError) throw new UserError(`That cannot be done: ${error.message}.`);
      throw error;
    }
  };

  const step = (which: 'Undo' | 'Redo'): void => {
    const to = current();
    const { undo, redo } = to.history.names();
    const named = which === 'Undo' ? undo : redo;
    const next = which === 'Undo' ? to.history.takeUndo() : to.history.takeRedo();
    if (next === null || named === null) return;
    write(to, next, { step: which, named });
    showReview(to);
  };

  /** Keys of what is found now; null while nothing is known of it. */
  const foundNow = (): readonly string[] | null =>
    state.analysis === null
      ? null
      : [...state.analysis.findings, ...state.analysis.hidden.map(({ finding }) => finding)]
          .map(findingKey)
          .toSorted();

  const adopt = async (stored: OpenReview): Promise<void> => {
    await leave();
    opened = {
      stored,
      history: undoHistory(around.now),
      saving: watchSaving(stored, (saving) => change({ saving })),
    };
    change({ saving: stored.readOnly ? state.saving : { state: 'saved' } });
    change({ notices: [...state.notices, ...stored.notices] });
    showReview(opened);
    await remember();
    setTimeout(() => void share.backUp(), beforeBackup).unref();
  };

  const leave = async (): Promise<void> => {
    if (opened === null) return;
    const { stored, saving } = opened;
    await stored.close();
    saving.stop();
    opened = null;
    change({ review: null, accounts: [], analysis: null, undo: null, redo: null });
    analyse();
    change({ reviews: await store.listReviews() });
  };

  const newReview = (title: string): Review => emptyReview(around.newId(), title, around.now().toISOString());

  /** On a first start the sample is there to be read before it is written. */
  const openSample = async ({ title, accounts }: Sample): Promise<void> => {
    const empty = newReview(title);
    const review = applyEdit(empty, addition(accounts, empty));
    const files = accounts.map(({ account, bytes }) => ({ bytes, text: account.text }));
    change({ review, accounts: accounts.map(({ account }) => account), saving: { state: 'saving' } });
    await around.shown;
    try {
      await adopt(await store.createReview(review, files, around.author));
    } catch (error) {
      change({ review: null, accounts: [], saving: { state: 'saved' } });
      throw error;
    }
  };

  const imports = startImports({
    background,
    now: around.now,
    isOpen: (stored) => opened?.stored === stored,
    foundNow,
  });

  const share = sharing({
    ...around,
    store,
    open: () => opened?.stored ?? null,
    adopt,
    edit,
    foundNow,
    show: (arrival) => change({ arrival }),
    tell: addNotice,
    houseRules: () => state.houseRules,
  });

  return {
    snapshot: () => state,
    start: async (sample) => {
      const last = remembered.openReview;
      await openFirst({
        last: last !== null && (await store.hasReview(last)) ? last : null,
        open: async (id) => adopt(await store.openReview(id)),
        list: async () => {
          change({ reviews: await store.listReviews() });
          return state.reviews;
        },
        openSample: store.mode === 'writable' ? async () => openSample(await sample()) : null,
        tell: addNotice,
        isClosing: () => closing,
      });
    },
    importOrigins: (origins) =>
      imports.add(current().stored, () => Promise.all(origins.map(background.importAccount)), edit),
    stopImport: imports.stop,
    updateAccount: (id, origin) => imports.update(current().stored, id, origin, edit),
    formerVersions: (id) => formerVersionsOf(current().stored, id),
    ...reviewEdits(() => current().stored.review, edit),
    markSeen: () => edit({ type: 'set-seen', seen: foundNow() }),
    history: async () => historyOf((await opened?.stored.lines()) ?? []),
    ...share,
    undo: () => step('Undo'),
    redo: () => step('Redo'),
    newReview: async (title) => adopt(await store.createReview(newReview(title), [], around.author)),
    openReview: async (id) => adopt(await store.openReview(id)),
    closeReview: async () => {
      await leave();
      await remember();
    },
    ...comparing,
    setPreferences: async (preferences) => {
      change({ preferences: { ...state.preferences, ...preferences } });
      await remember();
    },
    setHouseRules: async (rules) => {
      await store.writeRules(rules);
      change({ houseRules: rules });
      analyse();
    },
    dismissNotices: () => change({ notices: [] }),
    close: async () => {
      closing = true;
      background.stop();
      await imports.settled();
      try {
        await remember();
        await store.close();
      } catch (error) {
        // Only an edit that would be lost may keep the app open; a checkpoint is made again at the next start.
        closing = false;
        if ((opened?.stored.unsaved ?? 0) > 0) throw error;
        console.error('closed without a checkpoint:', error);
      }
      opened?.saving.stop();
    },
  };
}
