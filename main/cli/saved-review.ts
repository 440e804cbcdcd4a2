import { isCopyPath } from '../share/copy-path.ts';
import type { SavedReview } from './read-saved-review.ts';
import { UsageError } from './usage.ts';

/** The saved review (`.crossread`) that was named; null when none was. It stands alone: it has its own accounts. */
export async function savedReviewOf(paths: readonly string[]): Promise<SavedReview | null> {
  const [path, ...others] = paths;
  if (path === undefined || !paths.some(isCopyPath)) return null;
  if (others.length > 0) throw new UsageError('a saved review stands alone: name no other file beside it');
  // loaded only now: what checks a saved review takes a twentieth of the process that analyses the sample
  return (await import('./read-saved-review.ts')).readSavedReview(path);
}
