import type { Account, Rule } from '../../core/model.ts';
import type { HistoryEntry } from '../../core/review/history.ts';
import type { Review } from '../../core/review.ts';
import { isCopyPath } from '../share/copy-path.ts';
import { UsageError } from './usage.ts';

export type SavedReview = {
  readonly review: Review;
  readonly accounts: readonly Account[];
  readonly history: readonly HistoryEntry[];
  /** The rules that were in force where it was saved: the review's own and those of the house. */
  readonly rules: readonly Rule[];
};

/** The saved review (`.crossread`) that was named; null when none was. It stands alone: it has its own accounts. */
export async function savedReviewOf(paths: readonly string[]): Promise<SavedReview | null> {
  const [path, ...others] = paths;
  if (path === undefined || !paths.some(isCopyPath)) return null;
  if (others.length > 0) throw new UsageError('a saved review stands alone: name no other file beside it');
  // loaded only now: what checks a saved review takes a twentieth of the process that analyses the sample
  return (await import('./read-saved-review.ts')).readSavedReview(path);
}
