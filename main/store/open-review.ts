import type { Edit, Review } from '../../core/review.ts';
import { inTurn } from '../in-turn.ts';
import { checkpointedReview } from './checkpointed-review.ts';
import type { FileHashes, StoredFile } from './content-files.ts';
import { isAboutFullDisk, reserveThatTells } from './full-disk.ts';
import { archiveTo, readHistoryLines } from './history-file.ts';
import { openJournal } from './journal.ts';
import type { JournalLine } from './journal-line.ts';
import type { RebuildText } from './load-texts.ts';
import { loadTexts } from './load-texts.ts';
import { type EditedBy, nextState } from './next-state.ts';
import type { NoticeListener } from './notices.ts';
import { reviewNotices } from './notices.ts';
import type { ReviewPlace } from './prepare-review.ts';
import { prepareReview } from './prepare-review.ts';
import { isJournalWhole } from './repair.ts';
import type { Reserve } from './reserve.ts';
import type { ReviewCopy } from './review-copy.ts';
import { copyOf } from './review-copy.ts';
import { reviewTexts } from './review-texts.ts';
import { StoreError } from './store-error.ts';

/** A review that is open in this process. */
export type OpenReview = {
  /** As it is now, with every edit handed to `append`, saved or not. A new value after each edit. */
  readonly review: Review;
  /** The texts of its accounts by `textSha256`; grows with `putFiles`. An account without one is in `withoutText`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Ids of accounts whose text was missing or damaged at opening. */
  readonly withoutText: readonly string[];
  /** What happened while opening and since, in whole sentences for the editor. */
  readonly notices: readonly string[];
  readonly readOnly: boolean;
  /** Edits that are in `review` and not on the disk yet. */
  readonly unsaved: number;
  /** Stores files under their hashes; resolves when they are on the disk. Before the edit that refers to them. */
  readonly putFiles: (files: readonly StoredFile[]) => Promise<readonly FileHashes[]>;
  /**
   * Applies an edit at once and resolves when it is on the disk ("Saved"). Throws, with nothing changed, an EditError
   * when the edit does not fit and a StoreError when the review is read-only. Rejects with a StoreError when it could
   * not be written: it stays in `review` and queued, and goes with the next append or `retry`.
   */
  readonly append: (edit: Edit, by?: EditedBy) => Promise<void>;
  /** Every edit that is still on record, oldest first; those before version 2 of the store may be missing. */
  readonly lines: () => Promise<readonly JournalLine[]>;
  /** All of it, to be carried elsewhere, once every edit is on the disk. Throws a StoreError when an original is missing. */
  readonly copy: () => Promise<ReviewCopy>;
  /** Writes the edits that are queued. Resolves when every edit is on the disk, rejects with a StoreError otherwise. */
  readonly retry: () => Promise<void>;
  /** Writes a checkpoint, so that opening is quick; edits are safe without. */
  readonly checkpoint: () => Promise<void>;
  /** Waits for the edits and writes a checkpoint. Rejects, and stays open, when edits could not be written. */
  readonly close: () => Promise<void>;
};

export type Opening = ReviewPlace &
  NoticeListener & {
    readonly reserve: Reserve;
    /** Edits between two checkpoints. */
    readonly checkpointEvery: number;
    readonly rebuildText: RebuildText | null;
    readonly onClosed: () => void;
  };

/** Recovers a review from its folder and opens it. Throws a StoreError when there is no good state of it. */
export async function openReviewAt(opening: Opening): Promise<OpenReview> {
  const { fileSystem, path, id, now } = opening;
  const { folder, recovery, quarantine, readOnly, ...prepared } = await prepareReview(opening);
  const loaded = await loadTexts(
    {
      fileSystem,
      folder: path,
      quarantine: readOnly ? null : quarantine,
      rebuildText: opening.rebuildText,
    },
    recovery.review,
  );
  const notices = reviewNotices([...prepared.notices, ...loaded.notices], opening);
  const reserve = reserveThatTells(opening.reserve, notices);
  const journal = openJournal({
    fileSystem,
    path: folder.journal,
    review: id,
    reserve,
    lines: recovery.lines,
    isExact: isJournalWhole(recovery),
    archive: (lines) => archiveTo(fileSystem, folder.history, lines),
  });
  const exclusively = inTurn();
  let isClosed = false;
  const state = checkpointedReview({
    folder,
    recovery,
    journal,
    reserve,
    notices,
    checkpointEvery: opening.checkpointEvery,
    exclusively,
    isWritable: () => !readOnly && !isClosed,
  });
  const texts = reviewTexts(fileSystem, path, quarantine, recovery.review, loaded.texts);

  const refuseIfReadOnly = (): void => {
    if (isClosed) throw new StoreError('This review was closed.', 'Open it again.');
    if (readOnly) throw new StoreError('This review is open for reading only.', 'Nothing was changed.');
  };

  const saveAll = async (): Promise<void> => {
    if (journal.unsaved() > 0) await journal.flush();
  };

  const afterSaving = (): void => {
    if (notices.all().some(isAboutFullDisk)) void reserve.restore();
    if (state.isCheckpointDue()) void state.checkpointQuietly();
  };

  // What was damaged is made whole at once, not only with the next edit.
  const wasDamaged = !isJournalWhole(recovery) || recovery.damagedCheckpoints.length > 0;
  if (!readOnly && wasDamaged) await state.checkpointQuietly();
  notices.tellFromNowOn();

  return {
    get review() {
      return state.now().data;
    },
    get notices() {
      return notices.all();
    },
    get unsaved() {
      return journal.unsaved();
    },
    texts: texts.byHash,
    withoutText: loaded.withoutText,
    readOnly,
    putFiles: async (files) => {
      refuseIfReadOnly();
      return texts.put(files);
    },
    append: (edit, by = { author: '' }) => {
      refuseIfReadOnly();
      const next = nextState(state.now(), edit, by, now(), texts.isKnown);
      state.replace(next.state);
      const durable = journal.append(next.line);
      void durable.then(afterSaving, () => undefined);
      return durable;
    },
    lines: async () => {
      await saveAll();
      return exclusively(() => readHistoryLines(fileSystem, folder, id));
    },
    copy: async () => {
      const { seq, data } = state.now();
      await saveAll();
      return exclusively(() => copyOf(fileSystem, folder, data, seq));
    },
    retry: saveAll,
    checkpoint: state.checkpoint,
    close: async () => {
      if (isClosed) return;
      await saveAll();
      await state.checkpointQuietly();
      isClosed = true;
      await journal.close();
      opening.onClosed();
    },
  };
}
