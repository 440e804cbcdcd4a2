import { addTo } from '../../grouped.ts';
import { byScript } from '../../text/by-script.ts';
import { areOfOtherBodies } from '../evidence/body-before.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { saidDate } from '../evidence/said-dates.ts';
import { surnamesIn } from '../evidence/surname.ts';
import { dayRangeOf, relateDates, type SaidDate } from '../values/date-values.ts';
import { type Filled, filledBy } from './filled.ts';

/**
 * Whether two days or times that stand among the same words are of different things all the same: `before the Harbour
 * Court on Monday`, `before the Harbour Tax Court on Friday`; or of the words of two people.
 */
export function areOfOtherDates(evidence: Evidence, a: Filled, b: Filled): boolean {
  if (areOfOtherBodies(evidence, a, b)) return true;
  if (!isOfSaying(evidence, a) || !isOfSaying(evidence, b)) return false;
  const [own, others] = [namedIn(evidence, a), namedIn(evidence, b)];
  return own.size > 0 && others.size > 0 && ![...own].some((name) => others.has(name));
}

/** Tells whether an account has another's day after the word that leads to it there: it then tells of both. */
export function tellingToo(evidence: Evidence): (id: string, other: Filled) => boolean {
  const known = new Map<string, ReadonlyMap<string, readonly SaidDate[]>>();
  return (id, { kind, value, start, end, led, account }) => {
    if (kind !== 'date' || !/^\S{4,}\s/u.test(led)) return false;
    const dates = known.get(id) ?? datesLedIn(evidence, id);
    known.set(id, dates);
    const said = saidDate(evidence, { account, value, start, end });
    return (dates.get(led) ?? []).some((date) => relateDates(said, date) === 'same');
  };
}

/** The dates of an account by the words that lead to them. */
function datesLedIn(evidence: Evidence, id: string): ReadonlyMap<string, readonly SaidDate[]> {
  const dates = new Map<string, SaidDate[]>();
  for (const fact of evidence.facts(id)) {
    const passage = fact.kind === 'date' ? evidence.passageAt(id, fact.start) : undefined;
    if (passage === undefined) continue;
    const { led } = filledBy(evidence, { ...fact, passage });
    addTo(dates, led, saidDate(evidence, fact));
  }
  return dates;
}

/** In days: reports of one event do not lie so far apart. */
const monthApart = 31;

/** `Tuesday` of one year and a day of another are of two matters; two dates told in full may be a slip. */
export function areOfOtherMonths(one: SaidDate, two: SaidDate): boolean {
  const [first, second] = [dayRangeOf(one.value)?.first, dayRangeOf(two.value)?.first];
  if (first === undefined || second === undefined || Math.abs(first - second) < monthApart) return false;
  return !(/\d/u.test(one.text) && /\d/u.test(two.text));
}

const sayingBefore = byScript(
  String.raw`\b(?:said|says|told\s+\p{L}+|announced|reported|confirmed|wrote|posted|spoke|spoke\s+out|speaking|comments?|remarks?|statement|speech|interview|(?:web|blog)\s?post(?:ing)?)\s+(?:(?:on|late|early|earlier)\s+)*$`,
  'i',
);

/** `police said Wednesday`: the day of the words, not of what they are about. */
export function isOfSaying({ account }: Evidence, { account: id, passage, start }: Filled): boolean {
  return sayingBefore.test(account(id).text.slice(Math.max(passage.start, start - 50), start));
}

const namedIn = ({ factsIn }: Evidence, { account, passage }: Filled): ReadonlySet<string> =>
  surnamesIn(factsIn(account, passage));
