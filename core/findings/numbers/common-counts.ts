import { addToSet } from '../../grouped.ts';
import { once } from '../../once.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { countedNoun } from './counted-noun.ts';
import { isNoCount } from './no-count.ts';

/** Whether the accounts count a thing again and again, with another number each time. */
export type IsCommon = (noun: string) => boolean;

const fewestWithin = 3;
const fewestInAll = 6;

export function commonCountsOf(evidence: Evidence): IsCommon {
  const common = once(() => commonIn(evidence));
  return (noun) => common().has(noun);
}

function commonIn(evidence: Evidence): ReadonlySet<string> {
  const common = new Set<string>();
  const inAll = new Map<string, Set<string>>();
  for (const { id, text } of evidence.accounts) {
    const within = new Map<string, Set<string>>();
    for (const fact of evidence.facts(id)) {
      if (fact.kind !== 'number' || isNoCount(text, fact)) continue;
      const passage = evidence.passageAt(id, fact.start);
      const noun = passage === undefined ? '' : countedNoun(text, evidence.words(passage), fact.end).noun;
      if (noun === '') continue;
      for (const counts of [within, inAll]) addToSet(counts, noun, fact.value);
      if ((within.get(noun)?.size ?? 0) >= fewestWithin) common.add(noun);
    }
  }
  for (const [noun, values] of inAll) if (values.size >= fewestInAll) common.add(noun);
  return common;
}
