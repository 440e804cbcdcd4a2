import { addTo } from '../../grouped.ts';
import type { Fact, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { publishedDay } from '../evidence/published-day.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesAgainst } from '../telling/telling.ts';

type Aged = Pick<Fact, 'account'> & { readonly age: string; readonly at: Span };

/** `Ann Porter, 34,` / `Ann Porter, aged 34` / `Ann Porter (34)` / `Ann Porter, a 34-year-old teacher` */
const after =
  /^(?:,\s+(?:who\s+(?:is|was)\s+)?(?:aged?\s+)?(?:(\d{1,3})(?=\s*[,.;)]|\s+(?:and|was|is|had|has|who|died)\b)|an?\s+(\d{1,3})[-\u2010\u2011\s]years?[-\u2010\u2011\s]old)|\s+\((?:aged?\s+)?(\d{1,3})\)|,?\s+aged\s+(\d{1,3})\b|,?\s+(?:is|was)\s+(\d{1,3})(?:\s+years\s+old)?(?=[,.;]|\s+when))/u;
/** `34-year-old Ann Porter`, with a title between; `a 34-year-old teacher, Ann Porter` */
const before = byScript(
  String.raw`\b(\d{1,3})[-\u2010\u2011\s]years?[-\u2010\u2011\s]old\s+(?:(?:[\p{L}-]+\s+){0,3}|(?:[\p{L}-]+\s+){0,2}[\p{L}-]+,\s+)$`,
);
/** How much text on either side of a name is looked at, in UTF-16 code units. */
const reach = 60;

/** A person whose age differs between accounts, or between two places of one account. */
export function ages(evidence: Evidence): readonly Draft[] {
  const people = new Map<string, Aged[]>();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'person') continue;
    for (const aged of agesOf(evidence, fact)) addTo(people, fact.value, aged);
  }
  for (const [child, given] of unnamedChildren(evidence)) people.set(`the ${child}`, [...given]);
  return [...people].flatMap(([person, given]) => draftsOf(evidence, person, given));
}

/** `a six-year-old boy`, `a boy of eight`, `a girl aged 9`: with the word, and the age in digits or as it is spelt. */
const child = byScript(
  String.raw`\b(?:([\p{L}\d]+)[-\u2010\u2011\s]years?[-\u2010\u2011\s]old\s+(boy|girl|baby|toddler|son|daughter)|(boy|girl|baby|toddler|son|daughter)(?:,?\s+aged|\s+of)\s+([\p{L}\d]+))\b`,
  'gi',
);
/** Words in common of passages that tell of one child. */
const fewestShared = 2;

/** The one unnamed boy or girl of each account, where the accounts tell the same of the child. */
function unnamedChildren(evidence: Evidence): ReadonlyMap<string, readonly Aged[]> {
  const told = new Map<string, (Aged & { readonly passage: Passage })[]>();
  for (const { id, text } of evidence.accounts) {
    for (const match of child.all(text)) {
      const [, ahead, whom = match[3] ?? '', , behind] = match;
      const at = { start: match.index, end: match.index + match[0].length };
      const age =
        evidence.factsIn(id, at).find(({ kind }) => kind === 'number')?.value ?? ahead ?? behind ?? '';
      const passage = evidence.passageAt(id, at.start);
      if (passage !== undefined && /^\d{1,2}$/u.test(age))
        addTo(told, whom.toLowerCase(), { account: id, age, at, passage });
    }
  }
  return new Map(
    [...told].map(([whom, given]) => [
      whom,
      given.filter(
        (each) =>
          given.every(({ account, age }) => account !== each.account || age === each.age) &&
          given.some(
            (other) =>
              other.account !== each.account &&
              countShared(evidence.roots(each.passage), evidence.roots(other.passage)) >= fewestShared,
          ),
      ),
    ]),
  );
}

function agesOf({ account }: Evidence, fact: Fact): readonly Aged[] {
  const { text } = account(fact.account);
  const behind = after.exec(text.slice(fact.end, fact.end + reach));
  const age = behind?.slice(1).find((each) => each !== undefined);
  if (behind !== null && age !== undefined) {
    return [{ account: fact.account, age, at: { start: fact.start, end: fact.end + behind[0].length } }];
  }
  const lead = text.slice(Math.max(0, fact.start - reach), fact.start);
  const ahead = before.exec(lead);
  // `then 15-year-old`: the age of another day
  return ahead?.[1] === undefined || /\b(?:then|now)\W{0,3}$/u.test(lead.slice(0, ahead.index))
    ? []
    : [{ account: fact.account, age: ahead[1], at: { start: fact.start - ahead[0].length, end: fact.end } }];
}

function draftsOf(evidence: Evidence, person: string, given: readonly Aged[]): readonly Draft[] {
  const told = [...new Set(given.map(({ age }) => Number(age)))];
  const apart = Math.max(...told) - Math.min(...told);
  if (told.length < 2) return [];
  const sides = given.map(({ account, age, at }) => sideOf(evidence, account, at, age));
  const accounts = new Set(sides.map(({ account }) => account));
  const older = apart <= yearsBetween(evidence, accounts) + 1;
  const because = `the age given with the name of ${person}`;
  return [
    {
      kind: accounts.size === 1 ? 'internal-inconsistency' : 'number',
      severity: older ? 'low' : 'medium',
      confidence: older ? 0.6 : 0.85,
      summary: `The age of ${person} differs: ${valuesAgainst(evidence, sides)}.`,
      because: [older ? `${because}; a birthday may lie between` : because],
      sides,
    },
  ];
}

/** A report without a date may lie a year from another. */
const unknown = 1;
const yearLength = 365.25;

/** How many years lie between the first of these reports and the last, 0 for those of one year. */
function yearsBetween({ account }: Evidence, ids: ReadonlySet<string>): number {
  if (ids.size < 2) return 0;
  const days = [...ids].map((id) => publishedDay(account(id))).filter((day) => day !== null);
  if (days.length < ids.size) return unknown;
  return Math.floor((Math.max(...days) - Math.min(...days)) / yearLength);
}
