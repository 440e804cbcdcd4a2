import { join } from 'node:path';
import type { Review } from '../../core/review.ts';
import { sha256Of } from '../sha256-of.ts';
import { checkpointAdapter } from './checkpoints.ts';
import { putFile, type StoredFile, textBytes } from './content-files.ts';
import { writeDurably } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import { readIfThere } from './if-there.ts';
import type { JournalLine } from './journal-line.ts';
import { encodeLine } from './journal-line.ts';
import { recordsOf } from './load-texts.ts';
import { quarantineAt } from './quarantine.ts';
import type { Reserve } from './reserve.ts';
import { isWholeHistory } from './review-copy.ts';
import type { ReviewFolder } from './review-files.ts';
import { checkReviewId, reviewFolder, reviewSubfolders } from './review-files.ts';
import { firstProblem, reviewSchema } from './schema.ts';
import { explained, isDiskFull, StoreError } from './store-error.ts';

/** What a review's folder is called before it is complete. */
export const unfinishedPrefix = '.new-';

export type Creation = {
  readonly fileSystem: FileSystem;
  /** The folder of all reviews. */
  readonly reviews: string;
  readonly now: () => Date;
  readonly reserve: Reserve;
};

/**
 * Makes the folder of a new review under another name and renames it when it is complete and on the disk: a review is
 * there as a whole or not at all. `past` are the edits that made it.
 */
export async function createReviewFolder(
  creation: Creation,
  review: Review,
  files: readonly StoredFile[],
  past: readonly JournalLine[],
): Promise<void> {
  const { fileSystem, reviews, reserve } = creation;
  checkReviewId(review.id);
  checkReview(review, files);
  const path = join(reviews, review.id);
  try {
    if ((await readIfThere(fileSystem, join(path, 'journal.jsonl'))) !== null) {
      throw new StoreError('There is a review of this name already.', 'Open it from the list.');
    }
    try {
      await fill(creation, review, files, past);
    } catch (error) {
      if (!isDiskFull(error) || !(await reserve.release())) throw error;
      await fill(creation, review, files, past);
    }
    await fileSystem.rename(unfinishedPath(reviews, review), path);
    await fileSystem.syncFolder(reviews);
  } catch (error) {
    throw explained(error, 'The new review could not be stored');
  }
}

function unfinishedPath(reviews: string, { id }: Review): string {
  return join(reviews, `${unfinishedPrefix}${id}`);
}

function checkReview(review: Review, files: readonly StoredFile[]): void {
  const parsed = reviewSchema.safeParse(review);
  if (!parsed.success)
    throw new StoreError(`The review has a wrong shape (${firstProblem(parsed.error)}).`, '');
  const stored = new Set(files.map(({ text }) => sha256Of(textBytes(text))));
  const missing = recordsOf(review).find(({ textSha256 }) => !stored.has(textSha256));
  if (missing !== undefined)
    throw new StoreError(`The text of ${missing.file} did not come with the review.`, '');
}

async function fill(
  { fileSystem, reviews, now }: Creation,
  review: Review,
  files: readonly StoredFile[],
  past: readonly JournalLine[],
): Promise<void> {
  const path = unfinishedPath(reviews, review);
  const folder = reviewFolder(fileSystem, path);
  const quarantine = quarantineAt(fileSystem, folder.quarantine, now);
  await fileSystem.removeFolder(path);
  for (const name of reviewSubfolders) await fileSystem.makeFolder(join(path, name));
  await fileSystem.syncFolder(path);
  for (const file of files) await putFile(fileSystem, quarantine, path, file);
  await fillPast(fileSystem, folder, review, past);
}

/**
 * When the past is whole, the journal has it: while it is not cut, no checkpoint is needed to read it. Else, as of a
 * review that was begun elsewhere and long ago, the checkpoint holds what the past lacks.
 */
async function fillPast(
  fileSystem: FileSystem,
  folder: ReviewFolder,
  review: Review,
  past: readonly JournalLine[],
): Promise<void> {
  const lines = Buffer.from(past.map((line) => `${encodeLine(review.id, line)}\n`).join(''));
  const isWhole = isWholeHistory(review, past);
  await writeDurably(fileSystem, folder.journal, isWhole ? lines : Buffer.alloc(0));
  if (!isWhole) await writeDurably(fileSystem, folder.history, lines);
  const seq = past.at(-1)?.seq ?? 1;
  await checkpointAdapter<Review>(folder.checkpoints, [], () => review).write({ seq, data: review });
}
