import { applyEdit } from '../../core/review/apply.ts';
import { same } from '../../core/review/merge/same.ts';
import { EditError, emptyReview, type Review } from '../../core/review.ts';
import { readContent, type StoredFile, sourcePath, textPath } from './content-files.ts';
import type { FileSystem } from './file-system.ts';
import { readHistoryLines } from './history-file.ts';
import type { JournalLine } from './journal-line.ts';
import { recordsOf } from './load-texts.ts';
import type { ReviewFolder } from './review-files.ts';
import { StoreError } from './store-error.ts';

/** Everything of one review, as it is carried to another machine or kept as a backup. */
export type ReviewCopy = {
  readonly review: Review;
  /** The edits on record, oldest first, with numbers of their own; none that was kept is missing. */
  readonly lines: readonly JournalLine[];
  /** The original and the text of every account and of each of its former versions. */
  readonly files: readonly StoredFile[];
};

/**
 * Reads a copy of an open review from its folder, with the edits up to number `seq`, which made it. Throws a StoreError
 * when an original is missing or damaged.
 */
export async function copyOf(
  fileSystem: FileSystem,
  folder: ReviewFolder,
  review: Review,
  seq: number,
): Promise<ReviewCopy> {
  const files: StoredFile[] = [];
  for (const { sha256, textSha256, file } of recordsOf(review)) {
    const source = await readContent(fileSystem, sourcePath(folder.path, sha256), sha256);
    const text = await readContent(fileSystem, textPath(folder.path, textSha256), textSha256);
    if (source.state !== 'verified' || text.state !== 'verified') {
      throw new StoreError(
        `The original of ${file} is missing or damaged, so no whole copy of this review can be made.`,
        'Import the file again, or remove the account.',
      );
    }
    files.push({ bytes: source.bytes, text: Buffer.from(text.bytes).toString('utf8') });
  }
  // What was edited meanwhile belongs to the next copy.
  const lines = await readHistoryLines(fileSystem, folder, review.id);
  return { review, lines: lines.filter((line) => line.seq <= seq), files };
}

/** Whether the edits on record reach from the empty review to this one: then they alone can make it again. */
export function isWholeHistory(review: Review, lines: readonly JournalLine[]): boolean {
  const [first] = lines;
  if (first === undefined || lines.some(({ seq }, index) => seq !== index + 1)) return false;
  try {
    const made = lines.reduce(
      (before, { edit }) => applyEdit(before, edit),
      emptyReview(review.id, '', first.time),
    );
    return same(made, review);
  } catch (error) {
    if (error instanceof EditError) return false;
    throw error;
  }
}
