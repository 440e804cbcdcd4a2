import { itemAt } from '../../core/binary-search.ts';
import type { Place } from './place.ts';
import type { ReviewIndex } from './review-index.ts';

/** What stands before and after some words in their sentence. */
export type Around = { readonly before: string; readonly after: string };

/** Words of more than this speak for themselves. In UTF-16 code units. */
const fewWords = 32;
/** So much of the sentence is shown on either side of them. */
const longestAround = 44;

/**
 * The words around a number, a day or another value, which by itself says nothing; null where the words are long enough,
 * or are the sentence.
 *
 *     … carrying “212” people struck the main pier …
 */
export function aroundOf(index: ReviewIndex, { account: id, start, end }: Place): Around | null {
  const account = index.accountById.get(id);
  const sentence = itemAt(index.passagesOf.get(id) ?? [], start);
  if (account === undefined || sentence === undefined || end - start > fewWords || end > sentence.end)
    return null;
  const before = lastWords(account.text.slice(sentence.start, start));
  const after = firstWords(account.text.slice(end, sentence.end));
  return before.trim() === '' && after.trim() === '' ? null : { before, after };
}

function lastWords(text: string): string {
  if (text.length <= longestAround) return text;
  const from = text.indexOf(' ', text.length - longestAround);
  return from < 0 ? '… ' : `…${text.slice(from)}`;
}

function firstWords(text: string): string {
  if (text.length <= longestAround) return text;
  const to = text.lastIndexOf(' ', longestAround);
  return to <= 0 ? ' …' : `${text.slice(0, to)} …`;
}
