import { addTo, addToSet } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { foldWord } from '../../text/fold.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { numeral, tellers } from '../telling/telling.ts';
import { countedPhrase } from './counted-phrase.ts';
import { isNoCount } from './no-count.ts';

const joinedUnit = byScript(String.raw`^[-\u2010\u2011](\p{L}+)`);

/** A number with the unit that it makes an adjective with: `28-point`. */
type Compound = { readonly fact: Fact; readonly unit: string; readonly at: Span };

const fewestSharing = 3;

/** `19-point` in one account, where all that speak of points have `28-point`: a claim to be checked. */
export function loneFigures(evidence: Evidence): readonly Draft[] {
  const byUnit = new Map<string, Compound[]>();
  for (const { id } of evidence.accounts) {
    for (const each of compoundsIn(evidence, id)) addTo(byUnit, each.unit, each);
  }
  return [...byUnit].flatMap(([unit, group]) => draftsOf(evidence, unit, group));
}

function draftsOf(evidence: Evidence, unit: string, group: readonly Compound[]): readonly Draft[] {
  const holders = new Map<string, Set<string>>();
  for (const { fact } of group) {
    addToSet(holders, fact.value, fact.account);
  }
  const alone = [...holders].filter(([, accounts]) => accounts.size === 1);
  const [shared, ...others] = [...holders].filter(([, accounts]) => accounts.size > 1);
  if (shared === undefined || others.length > 0 || shared[1].size < fewestSharing) return [];
  return alone.map(([value, accounts]) => {
    const sides = group
      .filter(({ fact }) => fact.value === value || fact.value === shared[0])
      .map(({ fact, at }) => sideOf(evidence, fact.account, at, `${fact.value}-${unit}`));
    const odd = group.find(({ fact }) => fact.value === value);
    const phrase =
      odd === undefined ? value : countedPhrase(evidence.account(odd.fact.account).text, odd.fact, 1);
    return {
      kind: 'number',
      severity: 'high',
      confidence: 0.65,
      summary: `Only ${tellers(evidence, accounts)} has “${phrase}”; ${numeral(shared[1].size)} accounts have “${shared[0]}-${unit}”.`,
      because: [`“…-${unit}” in all accounts`],
      sides,
    };
  });
}

function compoundsIn(evidence: Evidence, id: string): readonly Compound[] {
  const { text } = evidence.account(id);
  return evidence.facts(id).flatMap((fact): readonly Compound[] => {
    if (fact.kind !== 'number' || isNoCount(text, fact)) return [];
    const unit = joinedUnit.exec(text.slice(fact.end, fact.end + reach));
    const name = foldWord(unit?.[1] ?? '').replace(/s$/u, '');
    if (unit === null || measures.test(name)) return [];
    return [{ fact, unit: name, at: { start: fact.start, end: fact.end + unit[0].length } }];
  });
}

const reach = 30;
/** Units of ages, distances: a story has many of these, each of another thing. */
const measures =
  /^(?:year|month|week|day|hour|minute|second|decade|yard|meter|metre|mile|kilometer|kilometre|km|foot|feet|inch|mm|cm|kg|pound|ton|degree|season|game|goal|time|pointer|storey|story|seat|seater|bed|man|woman|page|part|strong)$/u;
