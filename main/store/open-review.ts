import { Low } from 'lowdb';
import { applyEdit } from '../../core/review/apply.ts';
import { describeEdit, nameOf } from '../../core/review/names.ts';
import type { Edit, Review } from '../../core/review.ts';
import { EditError } from '../../core/review.ts';
import type { Numbered } from './checkpoints.ts';
import { checkpointAdapter, diskAlmostFull } from './checkpoints.ts';
import { putContent, type StoredFile, sha256Of, sourcePath, textBytes, textPath } from './content-files.ts';
import type { FileSystem } from './file-system.ts';
import { archiveTo, readHistoryLines } from './history-file.ts';
import { inTurn } from './in-turn.ts';
import { openJournal } from './journal.ts';
import type { JournalLine } from './journal-line.ts';
import type { RebuildText } from './load-texts.ts';
import { loadTexts, recordsOf } from './load-texts.ts';
import { parseReview } from './parse-review.ts';
import { quarantineAt } from './quarantine.ts';
import { recover } from './recovery.ts';
import { foreignFiles, hasJournalDamage, repair, tidy } from './repair.ts';
import type { Reserve } from './reserve.ts';
import type { ReviewCopy } from './review-copy.ts';
import { copyOf } from './review-copy.ts';
import { reviewFolder } from './review-files.ts';
import { editSchema, firstProblem } from './schema.ts';
import { explained, StoreError } from './store-error.ts';

/** How an account refers to its files (`AccountRecord.sha256`, `.textSha256`). */
export type FileHashes = { readonly sha256: string; readonly textSha256: string };

/** Who makes an edit and, where it takes another one back or makes it again, which. */
export type EditedBy = { readonly author: string; readonly step?: 'Undo' | 'Redo'; readonly named?: string };

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

export type Opening = {
  readonly fileSystem: FileSystem;
  /** The review's folder. */
  readonly path: string;
  readonly id: string;
  readonly isReadOnly: boolean;
  readonly reserve: Reserve;
  readonly now: () => Date;
  /** Edits between two checkpoints. */
  readonly checkpointEvery: number;
  readonly rebuildText: RebuildText | null;
  /** Is told what comes up after opening. */
  readonly onNotice: (notice: string) => void;
  /** Is told which notice no longer holds. */
  readonly onNoticeOver: (notice: string) => void;
  readonly onClosed: () => void;
};

/** Recovers a review from its folder and opens it. Throws a StoreError when there is no good state of it. */
export async function openReviewAt(opening: Opening): Promise<OpenReview> {
  const { fileSystem, path, id, now, checkpointEvery } = opening;
  const folder = reviewFolder(fileSystem, path);
  const recovery = await recover(fileSystem, folder, id);
  const notices = [...recovery.notices, ...(await foreignFiles(fileSystem, folder))];
  const quarantine = quarantineAt(fileSystem, folder.quarantine, now);
  let readOnly = opening.isReadOnly || recovery.isNewer;
  if (!readOnly) {
    try {
      await tidy(fileSystem, folder);
      notices.push(...(await repair(folder, quarantine, recovery)));
    } catch (error) {
      readOnly = true;
      const failure = explained(
        error,
        'The review is open for reading only, as its folder could not be prepared',
      );
      notices.push(failure.message);
    }
  }

  let isOpen = false;
  const tellOnce = (notice: string): void => {
    if (notices.includes(notice)) return;
    notices.push(notice);
    if (isOpen) opening.onNotice(notice);
  };
  const reserve: Reserve = {
    restore: async () => {
      const isThere = await opening.reserve.restore();
      const told = notices.filter(isAboutFullDisk);
      if (!isThere || told.length === 0) return isThere;
      notices.splice(0, notices.length, ...notices.filter((notice) => !isAboutFullDisk(notice)));
      told.forEach(opening.onNoticeOver);
      return true;
    },
    release: async () => {
      const hadOne = await opening.reserve.release();
      if (hadOne) tellOnce(fullDisk);
      return hadOne;
    },
  };

  const loading = { fileSystem, folder: path, quarantine: readOnly ? null : quarantine };
  const loaded = await loadTexts({ ...loading, rebuildText: opening.rebuildText }, recovery.review);
  notices.push(...loaded.notices);
  const texts = new Map(loaded.texts);

  const adapter = checkpointAdapter(folder.checkpoints, recovery.checkpoints, (data, schemaVersion) => {
    const parsed = parseReview(data, schemaVersion);
    if (!parsed.ok) throw new StoreError(`The checkpoint has a wrong shape (${parsed.problem}).`, '');
    return parsed.review;
  });
  const model = new Low<Numbered<Review>>(adapter, { seq: recovery.seq, data: recovery.review });
  const isWhole = recovery.journal.isExact && !hasJournalDamage(recovery);
  const journal = openJournal({
    fileSystem,
    path: folder.journal,
    review: id,
    reserve,
    lines: recovery.lines,
    isExact: isWhole,
    archive: (lines) => archiveTo(fileSystem, folder.history, lines),
  });
  const exclusively = inTurn();
  const knownTexts = new Set(recordsOf(recovery.review).map(({ textSha256 }) => textSha256));
  let checkpointed = recovery.checkpoints[0] ?? 0;
  let attempted = checkpointed;
  let isClosed = false;

  const refuseIfReadOnly = (): void => {
    if (isClosed) throw new StoreError('This review was closed.', 'Open it again.');
    if (!readOnly) return;
    throw new StoreError('This review is open for reading only.', 'Nothing was changed.');
  };

  const writeCheckpoint = async (): Promise<void> => {
    await journal.flush();
    if (model.data.seq === checkpointed) return;
    const { seq } = model.data;
    attempted = seq;
    await model.write();
    checkpointed = seq;
    await journal.cutTo(adapter.oldest());
    await reserve.restore();
  };

  const checkpoint = (): Promise<void> =>
    exclusively(async () => {
      if (readOnly || isClosed) return;
      try {
        await writeCheckpoint();
      } catch (error) {
        throw explained(error, 'No checkpoint of the review could be written');
      }
    });

  const checkpointQuietly = async (): Promise<void> => {
    try {
      await checkpoint();
    } catch (error) {
      // Edits are safe in the journal, which only grows longer; the editor is told once.
      tellOnce(error instanceof Error ? error.message : String(error));
    }
  };

  const afterSaving = (): void => {
    if (notices.some(isAboutFullDisk)) void reserve.restore();
    if (model.data.seq - Math.max(checkpointed, attempted) >= checkpointEvery) void checkpointQuietly();
  };

  const append = (edit: Edit, by: EditedBy = { author: '' }): Promise<void> => {
    refuseIfReadOnly();
    const parsed = editSchema.safeParse(edit);
    if (!parsed.success) throw new EditError(`the edit has a wrong shape (${firstProblem(parsed.error)})`);
    for (const { file, textSha256 } of accountsAddedBy(edit)) {
      if (texts.has(textSha256) || knownTexts.has(textSha256)) continue;
      throw new EditError(`the text of ${file} is not stored yet`);
    }
    const seq = model.data.seq + 1;
    const before = model.data.data;
    model.data = { seq, data: applyEdit(before, edit) };
    const what =
      by.step === undefined ? describeEdit(before, edit) : `${by.step}: ${by.named ?? nameOf(edit)}`;
    const durable = journal.append({ seq, time: now().toISOString(), author: by.author, what, edit });
    void durable.then(afterSaving, () => undefined);
    return durable;
  };

  if (!readOnly && (!isWhole || recovery.damagedCheckpoints.length > 0)) await checkpointQuietly();
  isOpen = true;

  return {
    get review() {
      return model.data.data;
    },
    get notices() {
      return [...notices];
    },
    get unsaved() {
      return journal.unsaved();
    },
    texts,
    withoutText: loaded.withoutText,
    readOnly,
    putFiles: async (files) => {
      refuseIfReadOnly();
      const hashes: FileHashes[] = [];
      for (const { bytes, text } of files) {
        const encoded = textBytes(text);
        const sha256 = sha256Of(bytes);
        const textSha256 = sha256Of(encoded);
        try {
          await putContent(fileSystem, quarantine, sourcePath(path, sha256), bytes);
          await putContent(fileSystem, quarantine, textPath(path, textSha256), encoded);
        } catch (error) {
          throw explained(error, 'The imported files could not be stored');
        }
        texts.set(textSha256, text);
        hashes.push({ sha256, textSha256 });
      }
      return hashes;
    },
    append,
    lines: async () => {
      if (journal.unsaved() > 0) await journal.flush();
      return exclusively(() => readHistoryLines(fileSystem, folder, id));
    },
    copy: async () => {
      const { seq, data } = model.data;
      if (journal.unsaved() > 0) await journal.flush();
      return exclusively(() => copyOf(fileSystem, folder, data, seq));
    },
    retry: async () => {
      if (journal.unsaved() > 0) await journal.flush();
    },
    checkpoint,
    close: async () => {
      if (isClosed) return;
      if (journal.unsaved() > 0) await journal.flush();
      await checkpointQuietly();
      isClosed = true;
      await journal.close();
      opening.onClosed();
    },
  };
}

const fullDisk =
  'The disk is full. Crossread now uses the room it had kept free, which is enough for some hundred edits. ' +
  'Free some space on the disk.';

function isAboutFullDisk(notice: string): boolean {
  return notice === fullDisk || notice.startsWith(diskAlmostFull);
}

function accountsAddedBy(edit: Edit): readonly { readonly file: string; readonly textSha256: string }[] {
  if (edit.type === 'add-account' || edit.type === 'update-account') return [edit.account];
  return edit.type === 'group' ? edit.edits.flatMap(accountsAddedBy) : [];
}
