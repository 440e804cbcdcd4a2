import { join } from 'node:path';
import type { Review } from '../../core/review.ts';
import type { DeletedReview, ReviewSummary } from '../../preload/desk.ts';
import type { StoredFile } from './content-files.ts';
import { createReviewFolder } from './create-review.ts';
import { prepareDataFolder } from './data-folder.ts';
import { deletedReviews } from './deleted-reviews.ts';
import type { FileSystem } from './file-system.ts';
import { realFileSystem } from './file-system.ts';
import { firstLine } from './first-line.ts';
import type { JournalLine } from './journal-line.ts';
import { type Kept, type KeptValue, openKeptValue } from './kept-value.ts';
import { listReviews } from './list-reviews.ts';
import type { RebuildText } from './load-texts.ts';
import type { OpenReview } from './open-review.ts';
import { openReviews } from './open-reviews.ts';
import { quarantineAt } from './quarantine.ts';
import { reserveAt } from './reserve.ts';
import type { ReviewCopy } from './review-copy.ts';
import { StoreError } from './store-error.ts';

export type { StoredFile } from './content-files.ts';
export type { EditedBy } from './next-state.ts';
export type { OpenReview } from './open-review.ts';
export type { ReviewCopy } from './review-copy.ts';

/** A data folder: the editor's reviews, preferences and rules. */
export type Store = {
  /** `readOnly` says why, in words for the editor. */
  readonly mode: 'writable' | { readonly readOnly: string };
  /** True when the folder had nothing of Crossread's in it: the first start. */
  readonly isNew: boolean;
  /** True when reviews had been deleted here at any time before: a desk without any is then as the editor wants it. */
  readonly hasDeleted: boolean;
  /** What the editor should know of the data folder, in whole sentences. */
  readonly notices: readonly string[];
  /** Newest first. A review that cannot be read is listed too, and says why when it is opened. */
  readonly listReviews: () => Promise<readonly ReviewSummary[]>;
  /** Whether there is a review of this id, readable or not; much sooner told than all of them are listed. */
  readonly hasReview: (id: string) => Promise<boolean>;
  /** Stores a review and opens it. `files` are those that its accounts refer to. Appears complete or not at all. */
  readonly createReview: (
    review: Review,
    files?: readonly StoredFile[],
    author?: string,
  ) => Promise<OpenReview>;
  /** As `createReview`, for one that was begun elsewhere: with its past. Throws when there is a review of its id. */
  readonly addCopy: (copy: ReviewCopy) => Promise<OpenReview>;
  /** Throws a StoreError when there is no such review, no good state of it, or when it is open already. */
  readonly openReview: (id: string) => Promise<OpenReview>;
  /** Takes a review from the desk, as a whole and as it is. Throws a StoreError when it is open. */
  readonly deleteReview: (id: string) => Promise<void>;
  /** Puts a deleted review back by its `name`. Throws a StoreError when a review of its id has come in its place. */
  readonly restoreReview: (name: string) => Promise<void>;
  /** Those that can be brought back, deleted last first; one that cannot be read is among them. */
  readonly listDeleted: () => Promise<readonly DeletedReview[]>;
  /** Removes what was deleted so long ago that it cannot be brought back any more. Does nothing when read-only. */
  readonly removeOld: () => Promise<void>;
  /** Undefined when none were saved yet. */
  readonly readPreferences: () => Promise<unknown>;
  readonly writePreferences: (value: unknown) => Promise<void>;
  /** The rules that hold in every review. Undefined when none were saved yet. */
  readonly readRules: () => Promise<unknown>;
  readonly writeRules: (value: unknown) => Promise<void>;
  /** For quitting in haste: resolves when every edit handed in is on the disk; rejects when one is not. */
  readonly drain: () => Promise<void>;
  /** Closes every review, then gives the folder to the next one who asks. Rejects, and stays open, as `OpenReview.close`. */
  readonly close: () => Promise<void>;
};

export type StoreOptions = {
  readonly fileSystem?: FileSystem;
  readonly now?: () => Date;
  /** Edits between two checkpoints. */
  readonly checkpointEvery?: number;
  readonly rebuildText?: RebuildText;
  /** Is told what comes up while a review is open, in whole sentences for the editor: a disk that fills up. */
  readonly onNotice?: (notice: string) => void;
  /** Is told which of them is over: there is room on the disk again. */
  readonly onNoticeOver?: (notice: string) => void;
};

/**
 * Opens a data folder, makes it when it is not there, and takes its lock. Never throws for what an editor can meet: a
 * folder that cannot be written to, or that another process writes to, is opened read-only and says so.
 */
export async function openStore(folder: string, options: StoreOptions = {}): Promise<Store> {
  const { fileSystem = realFileSystem, now = () => new Date(), checkpointEvery = 200 } = options;
  const reviews = join(folder, 'reviews');
  const reserve = reserveAt(fileSystem, join(folder, 'reserve'));
  const { mode, isNew, hasDeleted, releaseLock, ...prepared } = await prepareDataFolder(
    fileSystem,
    folder,
    reserve,
  );
  const notices = [...prepared.notices];
  const isReadOnly = mode !== 'writable';
  const quarantine = isReadOnly ? null : quarantineAt(fileSystem, join(folder, 'quarantine'), now);
  const kept = (what: Kept): Promise<KeptValue> =>
    openKeptValue(what, fileSystem, folder, quarantine, (notice) => notices.push(notice));
  const preferences = await kept({
    name: 'preferences',
    called: 'Your preferences',
    otherwise: 'Crossread starts with its own',
  });
  const rules = await kept({
    name: 'rules',
    called: 'The rules of your house',
    otherwise: 'none of them is applied until you add them again',
  });
  const open = openReviews(reviews, {
    fileSystem,
    isReadOnly,
    reserve,
    now,
    checkpointEvery,
    rebuildText: options.rebuildText ?? null,
    onNotice: options.onNotice ?? (() => undefined),
    onNoticeOver: options.onNoticeOver ?? (() => undefined),
  });
  const deleted = deletedReviews({ fileSystem, folder, open, now });
  let isClosed = false;

  const refuseIfReadOnly = (): void => {
    if (isClosed) throw new StoreError('Crossread is closing.', 'Start it again.');
    if (mode !== 'writable') throw new StoreError(mode.readOnly, 'Nothing was changed.');
  };

  const createAndOpen = async (
    review: Review,
    files: readonly StoredFile[],
    past: readonly JournalLine[],
  ): Promise<OpenReview> => {
    refuseIfReadOnly();
    await createReviewFolder({ fileSystem, reviews, now, reserve }, review, files, past);
    return open.open(review.id);
  };

  return {
    mode,
    isNew,
    hasDeleted,
    notices,
    hasReview: async (id) => {
      const entries = await fileSystem.list(reviews).catch(() => []);
      return entries.some(({ name, isFolder }) => isFolder && name === id);
    },
    listReviews: () => listReviews(fileSystem, reviews, (id) => open.get(id)?.review ?? null),
    createReview: async (review, files = [], author = '') =>
      createAndOpen(review, files, [firstLine(review, author)]),
    addCopy: ({ review, files, lines }) => createAndOpen(review, files, lines),
    openReview: open.open,
    deleteReview: async (id) => {
      refuseIfReadOnly();
      await deleted.delete(id);
    },
    restoreReview: async (name) => {
      refuseIfReadOnly();
      await deleted.restore(name);
    },
    listDeleted: deleted.list,
    removeOld: async () => {
      if (!isReadOnly && !isClosed) await deleted.removeOld();
    },
    readPreferences: preferences.read,
    writePreferences: async (value) => {
      refuseIfReadOnly();
      await preferences.write(value);
    },
    readRules: rules.read,
    writeRules: async (value) => {
      refuseIfReadOnly();
      await rules.write(value);
    },
    drain: async () => {
      await Promise.all(open.all().map((review) => review.retry()));
    },
    close: async () => {
      if (isClosed) return;
      const closed = await Promise.allSettled(open.all().map((review) => review.close()));
      for (const one of closed) if (one.status === 'rejected') throw one.reason;
      isClosed = true;
      // What began before is waited for; nothing moves once the lock is given up.
      await deleted.settle();
      await releaseLock();
    },
  };
}
