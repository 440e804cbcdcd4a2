import type { Account, Rule } from '../../core/model.ts';
import type { HistoryEntry } from '../../core/review/history.ts';
import type { Review } from '../../core/review.ts';
import { accountOf } from '../session/additions.ts';
import { isCopyPath } from '../share/copy-path.ts';
import { readCopy } from '../share/read-copy.ts';
import { sha256Of } from '../store/content-files.ts';
import { historyOf } from '../store/history-file.ts';
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
  const { manifest, review, lines, files } = await readCopy(path);
  const texts = new Map(files.map(({ text }) => [sha256Of(text), text]));
  const accounts = review.accounts.map((record) => accountOf(record, texts));
  const rules = [...review.rules, ...manifest.houseRules];
  return { review, accounts, history: historyOf(lines), rules };
}
