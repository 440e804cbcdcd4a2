import type { Link } from '../model.ts';
import type { Evidence } from './evidence.ts';
import { candidatePairs } from './pairs.ts';
import { becauseOf, linkThreshold, scoreOf } from './weigh.ts';

export type { Evidence } from './evidence.ts';

/**
 * Pairs of passages of different accounts that report the same thing, in any order of the texts. `a` stands before
 * `b` in the given passages, and links are in the order of their passages.
 */
export function linksOf(evidence: Evidence): readonly Link[] {
  const place = new Map(evidence.passages.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number => place.get(id) ?? -1;
  return candidatePairs(evidence, 'likely')
    .pairs.flatMap((pair): Link[] => {
      const { a, b } = pair;
      const score = scoreOf(pair);
      if (score < linkThreshold) return [];
      const [first, second] = placeOf(a.id) < placeOf(b.id) ? [a, b] : [b, a];
      return [{ a: first.id, b: second.id, score, because: becauseOf(pair) }];
    })
    .sort((x, y) => placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b));
}
