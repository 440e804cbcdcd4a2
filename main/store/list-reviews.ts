import { join } from 'node:path';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Review } from '../../core/review.ts';
import { isDecided } from '../../core/review.ts';
import type { ReviewSummary } from '../../preload/desk.ts';
import type { FileSystem } from './file-system.ts';
import { listIfThere } from './if-there.ts';
import { recover } from './recovery.ts';
import { isReviewId, reviewFolder } from './review-files.ts';
import { explained } from './store-error.ts';

/** Every review in a folder, newest first. `ifOpen` answers the present state of one that is open. */
export async function listReviews(
  fileSystem: FileSystem,
  reviews: string,
  ifOpen: (id: string) => Review | null,
): Promise<readonly ReviewSummary[]> {
  const entries = await listIfThere(fileSystem, reviews).catch((error: unknown) => {
    throw explained(error, 'Your reviews could not be listed');
  });
  const summaries: ReviewSummary[] = [];
  for (const { name, isFolder } of entries) {
    if (!isFolder || !isReviewId(name)) continue;
    summaries.push(await summaryAt(fileSystem, join(reviews, name), name, ifOpen(name)));
  }
  return summaries.toSorted((a, b) => (a.created < b.created ? 1 : -1));
}

/** What a list says of the review of this id in a folder, which may be `open`. */
export async function summaryAt(
  fileSystem: FileSystem,
  path: string,
  id: string,
  open: Review | null,
): Promise<ReviewSummary> {
  try {
    const review = open ?? (await recover(fileSystem, reviewFolder(fileSystem, path), id)).review;
    return {
      id,
      isReadable: true,
      title: review.title,
      created: review.created,
      accounts: review.accounts.map(nameOfAccount),
      annotations: review.annotations.length,
      decided: review.decisions.filter(isDecided).length,
    };
  } catch {
    // Listed all the same: a review must not vanish in silence. Opening it says what is wrong.
    return {
      id,
      isReadable: false,
      title: `Cannot be read: ${id}`,
      created: new Date(0).toISOString(),
      accounts: [],
      annotations: 0,
      decided: 0,
    };
  }
}
