import type { Link } from '../model.ts';
import { type Progress, untold } from '../progress.ts';
import type { LinkInput } from './link-input.ts';
import { candidatePairs } from './pairs.ts';
import { becauseOf, linkScore, linkThreshold } from './weigh.ts';

/**
 * Pairs of passages of different accounts that report the same thing, in any order of the texts. `a` stands before
 * `b` in the given passages, and links are in the order of their passages.
 */
export function linksOf(input: LinkInput, tell: Progress = untold): readonly Link[] {
  const place = new Map(input.passages.map(({ id }, index) => [id, index]));
  const { pairs } = candidatePairs(input, 'likely', (pair) => linkScore(pair) >= linkThreshold, tell);
  return pairs
    .map((pair) => {
      const [one, other] = [place.get(pair.a.id) ?? -1, place.get(pair.b.id) ?? -1];
      const [a, b] = one < other ? [pair.a.id, pair.b.id] : [pair.b.id, pair.a.id];
      const link: Link = { a, b, score: linkScore(pair), because: becauseOf(pair) };
      return { link, first: Math.min(one, other), second: Math.max(one, other) };
    })
    .sort((x, y) => x.first - y.first || x.second - y.second)
    .map(({ link }) => link);
}
