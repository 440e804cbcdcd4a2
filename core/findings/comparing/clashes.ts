import type { Passage } from '../../model.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';

/** Two things that are told of one. */
export type Pair<T> = readonly [T, T];

/** All pairs of things that are told of one, each pair once. */
export const pairsAmong = <T>(
  things: readonly T[],
  areOne: (one: T, other: T) => boolean,
): readonly Pair<T>[] =>
  things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .filter((other) => areOne(one, other))
      .map((other): Pair<T> => [one, other]),
  );

/** Pairs of what `read` finds in linked passages that are about one thing. */
export function pairsLinked<T>(
  evidence: Evidence,
  read: (passage: Passage) => readonly T[],
  areOne: (evidence: Evidence, a: Passage, b: Passage) => boolean = haveWordsInCommon,
): readonly Pair<T>[] {
  const found = oncePerPassage(read);
  return evidence.pairs.flatMap(([a, b]): readonly Pair<T>[] => {
    const [ones, others] = [found(a), found(b)];
    if (ones.length === 0 || others.length === 0 || !areOne(evidence, a, b)) return [];
    return ones.flatMap((one) => others.map((other): Pair<T> => [one, other]));
  });
}

const fewestShared = 2;

const haveWordsInCommon = ({ roots }: Evidence, one: Passage, other: Passage): boolean =>
  countShared(roots(one), roots(other)) >= fewestShared;

/** The pairs that cannot both be right. Who knows what the other tells as well tells of two things, and there is no clash. */
export const clashes = <T>(
  pairs: readonly Pair<T>[],
  areApart: (one: T, other: T) => boolean,
  knows: (one: T, other: T) => boolean = () => false,
): readonly Pair<T>[] =>
  pairs.filter(([one, other]) => areApart(one, other) && !knows(one, other) && !knows(other, one));
