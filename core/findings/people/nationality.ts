import { demonyms } from '../../facts/lexicon.ts';
import type { Passage, Side } from '../../model.ts';
import type { Span } from '../../span.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { addTo } from '../evidence/grouped.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { valuesAgainst } from '../evidence/telling.ts';

/** `17 Ruritanian truck drivers`: how many, from where, and what they are. */
type Group = {
  readonly account: string;
  readonly at: Span;
  readonly demonym: string;
  readonly nouns: readonly string[];
};

const mostNouns = 3;

/** As many of the same people, of one nation in one account and of another in another. */
export function nationalities(evidence: Evidence): readonly Draft[] {
  const byCount = new Map<string, Group[]>();
  for (const { id } of evidence.accounts) {
    for (const passage of evidence.passages(id)) {
      for (const fact of evidence.factsIn(id, passage)) {
        if (fact.kind !== 'number' || Number(fact.value) < 2) continue;
        const group = groupAt(evidence, passage, fact);
        if (group !== null) addTo(byCount, fact.value, group);
      }
    }
  }
  return [...byCount.values()].flatMap((groups) => {
    const apart = groups.filter((one) => groups.some((other) => areOthers(groups, one, other)));
    const sides = apart.map(({ account, at, demonym }) => sideOf(evidence, account, at, demonym));
    return sides.length === 0 ? [] : [draftOf(evidence, sides)];
  });
}

/** One noun at least in common, and an account that has both nations counts both. */
function areOthers(groups: readonly Group[], one: Group, other: Group): boolean {
  const has = (account: string, demonym: string): boolean =>
    groups.some((each) => each.account === account && each.demonym === demonym);
  return (
    one.demonym !== other.demonym &&
    one.nouns.some((noun) => other.nouns.includes(noun)) &&
    !has(one.account, other.demonym) &&
    !has(other.account, one.demonym)
  );
}

function groupAt(evidence: Evidence, passage: Passage, { start, end }: Span): Group | null {
  const { text } = evidence.account(passage.account);
  const after = evidence.words(passage).filter((word) => word.start >= end);
  const [nation] = after;
  if (nation === undefined || !demonyms.has(nation.folded) || !/^\s+$/u.test(text.slice(end, nation.start)))
    return null;
  const nouns: PassageWord[] = [];
  let last = nation;
  for (const word of after.slice(1, 1 + mostNouns)) {
    if (word.small || !/^\s+$/u.test(text.slice(last.end, word.start))) break;
    nouns.push(word);
    last = word;
  }
  return nouns.length === 0
    ? null
    : {
        account: passage.account,
        at: { start, end: last.end },
        demonym: nation.folded,
        nouns: nouns.map(({ root }) => root),
      };
}

function draftOf(evidence: Evidence, sides: readonly Side[]): Draft {
  return {
    kind: 'participants',
    severity: 'high',
    confidence: 0.7,
    summary: `Where the same people are from is told differently: ${valuesAgainst(
      evidence,
      sides.map((side) => ({ ...side, value: side.text.replace(/\s+/gu, ' ') })),
    )}.`,
    because: ['the nation of as many of the same people'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
