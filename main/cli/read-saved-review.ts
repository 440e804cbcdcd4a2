import { accountOf } from '../session/additions.ts';
import { readCopy } from '../share/read-copy.ts';
import { sha256Of } from '../store/content-files.ts';
import { historyOf } from '../store/history-file.ts';
import type { SavedReview } from './saved-review.ts';

export async function readSavedReview(path: string): Promise<SavedReview> {
  const { manifest, review, lines, files } = await readCopy(path);
  const texts = new Map(files.map(({ text }) => [sha256Of(text), text]));
  const accounts = review.accounts.map((record) => accountOf(record, texts));
  const rules = [...review.rules, ...manifest.houseRules];
  return { review, accounts, history: historyOf(lines), rules };
}
