import type { Passage } from '../../model.ts';
import { overlap, type Span } from '../../span.ts';
import type { Draft } from '../evidence/evidence.ts';
import type { ToldWord, ToldWords } from '../evidence/told-words.ts';

/** Sentences that one account tells, and the accounts that have nothing like any of them. */
export type ToldAlone = {
  readonly account: string;
  readonly passages: readonly Passage[];
  readonly silent: readonly string[];
};

/** A sentence or a clause that one account has by itself, the accounts that have nothing like it, and its words that none of them has. */
export type LoneDetail = {
  readonly account: string;
  readonly at: Span;
  readonly silent: readonly string[];
  readonly own: readonly ToldWord[];
};

/** The words of a sentence that none of some accounts has anywhere. */
export const ownWordsIn = (
  words: ToldWords,
  passage: Passage,
  silent: readonly string[],
): readonly ToldWord[] =>
  words.in(passage).filter(({ root }) => silent.every((id) => words.places.get(root)?.has(id) !== true));

/** Half of its sentences, or more, stand in an omission of one of the silent accounts. */
export function isShownIn({ kind, sides, silent = [] }: Draft, alone: ToldAlone): boolean {
  if (kind !== 'omission') return false;
  const met = alone.passages.filter((passage) =>
    sides.some((side) => side.account === alone.account && overlap(side, passage) > 0),
  );
  return met.length * 2 >= alone.passages.length && silent.some((id) => alone.silent.includes(id));
}

export const oncePerRoot = (words: readonly ToldWord[]): readonly ToldWord[] => [
  ...new Map(words.map((word) => [word.root, word])).values(),
];
