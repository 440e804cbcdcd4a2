import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { otherOccasionsOf } from '../evidence/occasions.ts';
import type { PassagePair } from '../evidence/passage-pairs.ts';
import { tellingZones } from '../evidence/zones.ts';
import { countedNoun } from './counted-noun.ts';
import { isAge } from './is-age.ts';
import { isNoCount } from './no-count.ts';

/** A thing that more passages of an account count is counted for more than one reason. */
const mostPassages = 2;

/**
 * Pairs of passages that no link connects, but that count something which each account counts only once or twice: `was
 * carrying 400 passengers`, `had 312 passengers on board`.
 */
export function countingPairs(evidence: Evidence): readonly PassagePair[] {
  const counting = new Map<string, Passage[][]>();
  for (const { id, text } of evidence.accounts) {
    const own = new Map<string, Passage[]>();
    for (const fact of evidence.facts(id)) {
      if (fact.kind !== 'number' || isNoCount(text, fact) || isAge(text, fact)) continue;
      const passage = evidence.passageAt(id, fact.start);
      if (passage === undefined || !tellingZones.has(passage.zone)) continue;
      const { noun, measured } = countedNoun(text, evidence.words(passage), fact.end);
      if (noun !== '' && !measured && own.get(noun)?.at(-1) !== passage) addTo(own, noun, passage);
    }
    for (const [noun, passages] of own) if (passages.length <= mostPassages) addTo(counting, noun, passages);
  }
  const areOfOtherOccasions = otherOccasionsOf(evidence);
  const isFree = (a: Passage, b: Passage): boolean => !evidence.arePaired(a, b) && !areOfOtherOccasions(a, b);
  return [...counting.values()].flatMap((byAccount) =>
    byAccount.flatMap((own, index) =>
      byAccount
        .slice(index + 1)
        .flatMap((others) =>
          own.flatMap((a) => others.filter((b) => isFree(a, b)).map((b): PassagePair => [a, b])),
        ),
    ),
  );
}
