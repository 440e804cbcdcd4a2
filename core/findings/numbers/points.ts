import type { Fact, Passage } from '../../model.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { addTo } from '../evidence/grouped.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';

/** What makes a share a change of one: `2% more`, `up by 2%`. */
const changeAfter = /^\s(?:more|less|higher|lower|increase|rise|cut|drop|fall|extra)\b/iu;
const changeBefore =
  /\b(?:by|up|down|ris(?:e|es|en)|rose|increased?|raised?|cut|fell|dropped|(?:an?|extra) (?:increase|rise|cut) of)\s(?:about |some |around |another )?$/iu;
const isPoints = /points?$/iu;
const nearby = 30;

/** A change by so many per cent in one account and by as many percentage points in another: ever another change. */
export function percentOrPoints(evidence: Evidence): readonly Draft[] {
  const told = new Map<string, Fact[]>();
  for (const [a, b] of evidence.pairs) {
    for (const one of changesIn(evidence, a)) {
      for (const other of changesIn(evidence, b)) {
        if (one.value === other.value) for (const each of [one, other]) addTo(told, each.value, each);
      }
    }
  }
  return [...told.values()].flatMap((facts) => {
    const sides = [...new Set(facts)].map((fact) =>
      sideOf(evidence, fact.account, fact, unitOf(textOf(evidence, fact))),
    );
    const holders = (unit: string): readonly string[] =>
      sides.flatMap(({ account, value }) => (value === unit ? [account] : []));
    const [percent, points] = [holders('per cent'), holders('percentage points')];
    if (percent.length === 0 || points.length === 0 || percent.some((id) => points.includes(id))) return [];
    const figure = Number.parseFloat(facts[0]?.value ?? '');
    return [
      {
        kind: 'number' as const,
        severity: 'medium' as const,
        confidence: 0.7,
        summary: `The change is by ${figure} of different things: ${listed(valuesWithTellers(evidence, sides))}.`,
        because: ['one figure in per cent and in percentage points, in passages that report the same thing'],
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

const textOf = ({ account }: Evidence, { account: id, start, end }: Fact): string =>
  account(id).text.slice(start, end);

const unitOf = (shown: string): string => (isPoints.test(shown) ? 'percentage points' : 'per cent');

function changesIn({ account, factsIn }: Evidence, passage: Passage): readonly Fact[] {
  const { text } = account(passage.account);
  return factsIn(passage.account, passage).filter(
    ({ kind, start, end }) =>
      kind === 'percent' &&
      (isPoints.test(text.slice(start, end)) ||
        changeAfter.test(text.slice(end, end + nearby)) ||
        changeBefore.test(text.slice(Math.max(passage.start, start - nearby), start))),
  );
}
