import { grouped } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { printed } from '../evidence/printed.ts';
import { listed, toldBy } from '../evidence/telling.ts';
import { figureOf } from './number-values.ts';

/** A sum or number with the time it is for: `$340 million a year`, `$340 million over five years`. */
type Rated = { readonly fact: Fact; readonly end: number; readonly span: 'each' | 'in all' };

const each = byScript(
  String.raw`^(?:\s+\p{L}+){0,3}?\s+(?:(?:a|per|each|every)\s+(?:year|month|week|day|hour)|annually|monthly|weekly|daily)\b`,
);
const inAll = byScript(
  String.raw`^(?:\s+\p{L}+){0,3}?\s+(?:over|in|within|across|during|spread over)\s+(?:the\s+(?:next|coming)\s+)?(?:[\p{L}\d-]+)\s+(?:years|months|weeks|decades)\b|^(?:\s+\p{L}+){0,3}?\s+(?:in (?:total|all)|altogether|overall)\b`,
);
const reach = 60;
/** Small numbers meet by chance. */
const least = 1000;

/** One sum that is for each year in one account and for several in another. */
export function rates(evidence: Evidence): readonly Draft[] {
  const rated = evidence.found.facts.flatMap((fact) => ratedOf(evidence, fact));
  return [...grouped(rated, ({ fact }) => figureOf(fact)).values()].flatMap((told) => {
    const spans = new Map<string, Set<string>>();
    for (const { fact, span } of told) spans.set(span, (spans.get(span) ?? new Set()).add(fact.account));
    const [yearly, whole] = [spans.get('each'), spans.get('in all')];
    if (yearly === undefined || whole === undefined || [...yearly].some((id) => whole.has(id))) return [];
    const sides = told.map(({ fact, end, span }) =>
      sideOf(evidence, fact.account, { start: fact.start, end }, span),
    );
    const phrases = new Map(
      told
        .toReversed()
        .map(({ fact, end, span }) => [
          span as string,
          printed(evidence, fact.account, { start: fact.start, end }),
        ]),
    );
    const given = toldBy(evidence, sides, (value, who) => `“${phrases.get(value) ?? value}” (${who})`);
    return [
      {
        kind: 'number' as const,
        severity: 'high' as const,
        confidence: 0.8,
        summary: `One amount is for different times: ${listed(given)}.`,
        because: ['“a year” and “over … years” or “in total” behind one amount'],
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

function ratedOf({ account }: Evidence, fact: Fact): readonly Rated[] {
  if ((fact.kind !== 'money' && fact.kind !== 'number') || figureOf(fact) < least) return [];
  const after = account(fact.account).text.slice(fact.end, fact.end + reach);
  const [yearly, whole] = [each.exec(after), inAll.exec(after)];
  const match = yearly ?? whole;
  return match === null
    ? []
    : [{ fact, end: fact.end + match[0].length, span: yearly === null ? 'in all' : 'each' }];
}
