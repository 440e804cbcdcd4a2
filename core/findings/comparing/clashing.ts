import type { Passage } from '../../model.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { connectedPairs } from './connected.ts';

const fewestShared = 2;

/** Whether two passages have enough words in common to be about one thing. */
const tellOfOne = ({ roots }: Evidence, one: Passage, other: Passage): boolean =>
  countShared(roots(one), roots(other)) >= fewestShared;

/**
 * Groups of what `read` finds in linked passages and that cannot all be right: things that clash with one of a group
 * are in it too.
 */
export function clashing<T>(
  evidence: Evidence,
  read: (passage: Passage) => T | null,
  areApart: (one: T, other: T) => boolean,
  areAlike: (evidence: Evidence, one: Passage, other: Passage) => boolean = tellOfOne,
): readonly (readonly T[])[] {
  const readIn = oncePerPassage(read);
  const clashes = evidence.pairs.flatMap(([a, b]): readonly (readonly [T, T])[] => {
    const [one, other] = [readIn(a), readIn(b)];
    if (one === null || other === null || !areApart(one, other)) return [];
    return areAlike(evidence, a, b) ? [[one, other]] : [];
  });
  return connectedPairs(clashes);
}
