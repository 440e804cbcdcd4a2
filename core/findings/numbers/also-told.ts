import type { Fact } from '../../model.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { contentRoots } from '../evidence/passage-words.ts';
import { bareOf } from '../values/number-values.ts';
import { countedNoun } from './counted-noun.ts';
import type { Filled, SlotKind } from './filled.ts';

/** Only amounts: days and places coincide by chance too often. */
const kinds: ReadonlySet<SlotKind> = new Set<SlotKind>(['number', 'money', 'percent', 'duration']);
const fewestShared = 2;

/**
 * For each account that is not part of a difference yet, the first fact that gives one of its values: the same amount,
 * of the same thing, with some of the same words around it. So the editor sees what every account says.
 */
export function alsoTold(evidence: Evidence, group: readonly Filled[]): readonly Fact[] {
  if (!group.every(({ kind }) => kinds.has(kind))) return [];
  const speaking = new Set(group.map(({ account }) => account));
  return evidence.accounts
    .filter(({ id }) => !speaking.has(id))
    .flatMap(({ id }) => {
      const told = evidence.facts(id).filter((fact) => group.some((each) => isSame(evidence, each, fact)));
      // who has both amounts tells of two things
      const isOne = new Set(told.map(({ value }) => bareOf(value))).size === 1;
      return (isOne ? told.find(({ value }) => group.some((each) => each.value === value)) : null) ?? [];
    });
}

function isSame(evidence: Evidence, { kind, value, passage, counted }: Filled, fact: Fact): boolean {
  if (fact.kind !== kind || bareOf(fact.value) !== bareOf(value)) return false;
  const told = evidence.passageAt(fact.account, fact.start);
  if (told === undefined || told.zone === 'boilerplate') return false;
  const words = evidence.words(told);
  const { noun } = countedNoun(evidence.account(fact.account).text, words, fact.end);
  if (kind === 'number' && noun !== counted.noun) return false;
  // the amount itself is no word that they share
  const besides = words.filter(({ start, end }) => end <= fact.start || start >= fact.end);
  return countShared(contentRoots(besides), evidence.roots(passage)) >= fewestShared;
}
