import { nearnessInMeaning } from '../../contradiction/near-words.ts';
import type { Word } from '../../text/words.ts';
import type { AlignedWords, WordChange } from '../comparing/aligned-words.ts';
import type { QuotedPart } from './quoted-parts.ts';

/** In words. A longer end that differs is another sentence, and no other turn of phrase. */
const longestTurn = 4;

/**
 * What differs before the first and after the last word that two quoted parts share, where both have other words there up
 * to the end of the sentence: `closed, not forgotten` beside `closed, not abolished`. Where one of the two ends at the
 * shared word, the other one only quotes more, which is no difference.
 */
export function edgeChanges(
  text: (account: string) => string,
  a: QuotedPart,
  b: QuotedPart,
  { shared }: AlignedWords,
): readonly WordChange[] {
  const [first, last] = [shared[0], shared.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = turn(beforeIn(text, a, first[0]), beforeIn(text, b, first[1]), shared.length);
  const after = turn(afterIn(text, a, last[0]), afterIn(text, b, last[1]), shared.length);
  return [
    ...(before === null
      ? []
      : [{ ...before, fromAt: first[0] - before.from.length, toAt: first[1] - before.to.length }]),
    ...(after === null ? [] : [{ ...after, fromAt: last[0] + 1, toAt: last[1] + 1 }]),
  ];
}

type Turn = { readonly from: readonly Word[]; readonly to: readonly Word[] };

function turn(from: readonly Word[], to: readonly Word[], shared: number): Turn | null {
  const lengths = [from.length, to.length];
  return lengths.every((length) => length > 0 && length <= Math.min(longestTurn, shared))
    ? { from, to }
    : null;
}

const sentenceEnd = /[.!?:]/u;

type TextOf = (account: string) => string;

function beforeIn(text: TextOf, part: QuotedPart, at: number): readonly Word[] {
  let from = at;
  while (from > 0 && !isParted(text, part, from - 1)) from -= 1;
  return part.words.slice(from, at);
}

function afterIn(text: TextOf, part: QuotedPart, at: number): readonly Word[] {
  let last = at;
  while (last < part.words.length - 1 && !isParted(text, part, last)) last += 1;
  return part.words.slice(at + 1, last + 1);
}

/** Whether a sentence ends between a word and the next. */
function isParted(text: TextOf, { quote, words }: QuotedPart, at: number): boolean {
  return sentenceEnd.test(text(quote.account).slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0));
}

/** How many words a change replaces. Those that the other side has in a word of the same meaning do not count. */
export function countChanged({ from, to }: WordChange): number {
  const kept = from.filter((word) => to.some((other) => areNearWords(word.folded, other.folded)));
  return Math.max(from.length, to.length) - Math.min(kept.length, to.length);
}

function areNearWords(a: string, b: string): boolean {
  return a === b || /^(?:same|synonym|near)$/u.test(nearnessInMeaning(a, b) ?? '');
}
