import type { Account, Rule } from '../../core/model.ts';
import type { Review } from '../../core/review.ts';
import { accountOf } from '../session/additions.ts';
import { sha256Of } from '../sha256-of.ts';
import { readCopy } from '../share/read-copy.ts';
import { type Past, pastOf } from '../store/history-file.ts';

export type SavedReview = {
  readonly review: Review;
  readonly accounts: readonly Account[];
  readonly past: Past;
  /** The rules that were in force where it was saved: the review's own and those of the house. */
  readonly rules: readonly Rule[];
};

export async function readSavedReview(path: string): Promise<SavedReview> {
  const { manifest, review, lines, files } = await readCopy(path);
  const texts = new Map(files.map(({ text }) => [sha256Of(text), text]));
  const accounts = review.accounts.map((record) => accountOf(record, texts));
  const rules = [...review.rules, ...manifest.houseRules];
  return { review, accounts, past: pastOf(lines), rules };
}
