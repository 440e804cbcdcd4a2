import { addToSet } from '../../grouped.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Sentence } from './terms.ts';

/** From so much of their words in common on sentences are copies: what an agency wrote and two outlets print is told once. */
const leastCommon = 0.8;

/** The first of each sentences that are copies of one another -> all of these. */
export function copiesIn(sentences: readonly Sentence[]): ReadonlyMap<Sentence, ReadonlySet<Sentence>> {
  const copies = new Map<Sentence, Set<Sentence>>();
  for (const sentence of sentences) {
    const first = [...copies.keys()].find((other) => commonShare(other, sentence) >= leastCommon) ?? sentence;
    addToSet(copies, first, sentence);
  }
  return copies;
}

/** Of the words of two sentences those that both have, 0..1 (Jaccard). */
function commonShare({ terms: one }: Sentence, { terms: other }: Sentence): number {
  const common = countShared(one.keys(), other);
  return common / Math.max(1, one.size + other.size - common);
}
