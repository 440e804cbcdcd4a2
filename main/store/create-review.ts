import { join } from 'node:path';
import { applyEdit } from '../../core/review/apply.ts';
import { describeEdit } from '../../core/review/names.ts';
import type { Edit, Review } from '../../core/review.ts';
import { emptyReview } from '../../core/review.ts';
import { checkpointAdapter, readIfThere } from './checkpoints.ts';
import { putContent, sha256Of, sourcePath, textBytes, textPath } from './content-files.ts';
import { writeDurably } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import { encodeLine } from './journal-line.ts';
import type { StoredFile } from './open-review.ts';
import { quarantineAt } from './quarantine.ts';
import type { Reserve } from './reserve.ts';
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
 * there as a whole or not at all.
 */
export async function createReviewFolder(
  creation: Creation,
  review: Review,
  files: readonly StoredFile[],
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
      await fill(creation, review, files);
    } catch (error) {
      if (!isDiskFull(error) || !(await reserve.release())) throw error;
      await fill(creation, review, files);
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
  const missing = review.accounts.find(({ textSha256 }) => !stored.has(textSha256));
  if (missing !== undefined)
    throw new StoreError(`The text of ${missing.file} did not come with the review.`, '');
}

async function fill(
  { fileSystem, reviews, now }: Creation,
  review: Review,
  files: readonly StoredFile[],
): Promise<void> {
  const path = unfinishedPath(reviews, review);
  const folder = reviewFolder(fileSystem, path);
  const quarantine = quarantineAt(fileSystem, folder.quarantine, now);
  await fileSystem.removeFolder(path);
  for (const name of reviewSubfolders) await fileSystem.makeFolder(join(path, name));
  await fileSystem.syncFolder(path);
  for (const { bytes, text } of files) {
    const encoded = textBytes(text);
    await putContent(fileSystem, quarantine, sourcePath(path, sha256Of(bytes)), bytes);
    await putContent(fileSystem, quarantine, textPath(path, sha256Of(encoded)), encoded);
  }
  // The journal has the whole review as its first edit: while it is not cut, no checkpoint is needed to read it.
  const edit = editThatMakes(review);
  const first = encodeLine(review.id, {
    seq: 1,
    time: review.created,
    author: '',
    what: describeEdit(emptyReview(review.id, '', review.created), edit),
    edit,
  });
  await writeDurably(fileSystem, folder.journal, Buffer.from(`${first}\n`));
  const data = applyEdit(emptyReview(review.id, '', review.created), edit);
  await checkpointAdapter<Review>(folder.checkpoints, [], () => review).write({ seq: 1, data });
}

function editThatMakes(review: Review): Edit {
  return {
    type: 'group',
    name: 'New review',
    edits: [
      { type: 'set-title', title: review.title },
      ...review.accounts.map((account, at): Edit => ({ type: 'add-account', account, at })),
      ...review.annotations.map((annotation, at): Edit => ({ type: 'add-annotation', annotation, at })),
      ...review.decisions.map((decision): Edit => ({ type: 'decide', finding: decision.finding, decision })),
    ],
  };
}
