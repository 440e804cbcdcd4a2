import { join } from 'node:path';
import type { Opening, OpenReview } from './open-review.ts';
import { openReviewAt } from './open-review.ts';
import { checkReviewId } from './review-files.ts';
import { explained, StoreError } from './store-error.ts';

/** The reviews of a data folder that are open in this process. */
export type OpenReviews = {
  /** Throws a StoreError when there is no such review, no good state of it, or when it is open already. */
  readonly open: (id: string) => Promise<OpenReview>;
  /** Does something with a review's folder that nobody may open meanwhile. Throws a StoreError when it is open. */
  readonly whileClosed: (id: string, work: () => Promise<void>) => Promise<void>;
  /** Null when the review is not open. */
  readonly get: (id: string) => OpenReview | null;
  readonly all: () => readonly OpenReview[];
};

/** `reviews` is the folder of all reviews. */
export function openReviews(
  reviews: string,
  opening: Omit<Opening, 'path' | 'id' | 'onClosed'>,
): OpenReviews {
  const open = new Map<string, OpenReview>();
  // Those that are being opened as well: two journals of one review in one process would be two writers.
  const taken = new Set<string>();
  return {
    open: async (id) => {
      checkReviewId(id);
      if (taken.has(id)) throw new StoreError('This review is open already.', 'Close it first.');
      taken.add(id);
      const onClosed = (): void => {
        open.delete(id);
        taken.delete(id);
      };
      try {
        const review = await openReviewAt({ ...opening, path: join(reviews, id), id, onClosed });
        open.set(id, review);
        return review;
      } catch (error) {
        taken.delete(id);
        throw explained(error, 'The review could not be opened');
      }
    },
    whileClosed: async (id, work) => {
      if (taken.has(id)) throw new StoreError('This review is open just now.', 'Close it first.');
      taken.add(id);
      try {
        await work();
      } finally {
        taken.delete(id);
      }
    },
    get: (id) => open.get(id) ?? null,
    all: () => [...open.values()],
  };
}
