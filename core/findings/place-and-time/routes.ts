import { weekdays } from '../../calendar.ts';
import { addTo, addToSet } from '../../grouped.ts';
import type { Fact, Passage } from '../../model.ts';
import { placeKey } from '../../names/lexicon.ts';
import { byScript } from '../../text/by-script.ts';
import { listed } from '../../text/listed.ts';
import { mostCompared } from '../comparing/most-compared.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesWithTellers } from '../telling/telling.ts';
import { dayRangeOf } from '../values/date-values.ts';
import { pairKey } from '../values/place-relation.ts';

/** Two places in the order in which they were reached: `from Lorne to Vesk`, `to Lorne and on to Vesk`. */
type Route = {
  readonly account: string;
  readonly passage: Passage;
  readonly kind: 'journey' | 'stops';
  readonly first: Fact;
  readonly last: Fact;
  /** The two places, whichever came first. */
  readonly ends: string;
};

/** Beside the places themselves. */
const fewestShared = 2;
/** In UTF-16 code units: places further apart are hardly of one phrase. */
const longest = 90;

/** What may stand between a preposition and its place: `to the capital city of`. */
const lead = String.raw`(?:(?:the|an?|his|her|its)\s+)?(?:[\p{L}-]+\s+){0,4}?(?:of\s+)?`;
const fromPlace = byScript(String.raw`\bfrom\s+${lead}$`);
const toPlace = byScript(String.raw`^(?:,?\s+in\s+[\p{L} ]+?)?,?\s+to\s+${lead}$`);
const there = byScript(String.raw`\b(?:to|in|for|at|visit(?:s|ed|ing)?)\s+${lead}$`);
const onwards = byScript(
  String.raw`\b(?:(?:and|then)\s+on\s+to|then|later|afterwards|(?:the\s+)?(?:next|following)\s+day|before\s+(?:\p{L}+ing\s+)?(?:on\s+)?(?:to|in|for)?)\b`,
  'i',
);
/** A way there and back has both directions. */
const back = /\b(?:back|return(?:s|ed|ing)?|and vice versa|both ways|round trip)\b/iu;

/** A way that the accounts tell in opposite directions. */
export function routes(evidence: Evidence): readonly Draft[] {
  const byEnds = new Map<string, Route[]>();
  for (const { id } of evidence.accounts) {
    for (const passage of evidence.passages(id)) {
      for (const route of routesIn(evidence, passage)) addTo(byEnds, `${route.kind} ${route.ends}`, route);
    }
  }
  return [...byEnds.values()].flatMap((told) => draftsOf(evidence, told.slice(0, mostCompared)));
}

function routesIn(evidence: Evidence, passage: Passage): readonly Route[] {
  const places = evidence.factsIn(passage.account, passage).filter(({ kind }) => kind === 'place');
  if (places.length < 2) return [];
  const { text } = evidence.account(passage.account);
  if (back.test(text.slice(passage.start, passage.end))) return [];
  return places.flatMap((first, index) =>
    places.slice(index + 1, index + 3).flatMap((last): readonly Route[] => {
      const [one, two] = [placeKey(first.value), placeKey(last.value)];
      const between = text.slice(first.end, last.start);
      if (one === two || between.length > longest) return [];
      const before = text.slice(Math.max(passage.start, first.start - longest), first.start);
      const kind =
        fromPlace.test(before) && toPlace.test(between)
          ? 'journey'
          : there.test(before) && there.test(between) && isOnwards(evidence, passage, first, last)
            ? 'stops'
            : null;
      if (kind === null) return [];
      return [{ account: passage.account, passage, kind, first, last, ends: pairKey(one, two) }];
    }),
  );
}

/** Said to be one after the other, or each with a weekday of its own. */
function isOnwards(
  { account, textOf, factsIn }: Evidence,
  passage: Passage,
  first: Fact,
  last: Fact,
): boolean {
  if (onwards.test(account(passage.account).text.slice(first.end, last.start))) return true;
  const days = factsIn(passage.account, passage).filter(({ kind }) => kind === 'date');
  const [one, two] = [
    days.find(({ start }) => start > first.end && start < last.start),
    days.find(({ start }) => start > last.end && start - last.end < besideIt),
  ].map((day) => (day === undefined ? -1 : dayOf(textOf(day), day.value)));
  return one !== undefined && two !== undefined && one >= 0 && one < two;
}

/** In UTF-16 code units: ` on ` or `, on ` before a day that belongs to the place. */
const besideIt = 6;

/** Where in the week, or in the calendar, a day is; -1 where it is no day. */
function dayOf(text: string, value: string): number {
  const name = weekdays.findIndex((day) => text.toLowerCase().includes(day));
  return name >= 0 ? name : (dayRangeOf(value)?.first ?? -1);
}

function draftsOf(evidence: Evidence, told: readonly Route[]): readonly Draft[] {
  const wayOf = ({ first }: Route): string => placeKey(first.value);
  const ways = new Map<string, Set<string>>();
  for (const route of told) addToSet(ways, route.account, wayOf(route));
  // an account that has both ways tells of two journeys
  const plain = told.filter(({ account }) => ways.get(account)?.size === 1);
  const clashing = new Set<Route>();
  plain.forEach((a, index) => {
    for (const b of plain.slice(index + 1)) {
      if (a.account === b.account || wayOf(a) === wayOf(b) || !areOfOneThing(evidence, a, b)) continue;
      clashing.add(a).add(b);
    }
  });
  const [one] = clashing;
  if (one === undefined) return [];
  const joining = plain.filter(
    (route) => !clashing.has(route) && [...clashing].some((each) => areOfOneThing(evidence, each, route)),
  );
  const sides = [...clashing, ...joining].map((route) =>
    sideOf(evidence, route.account, { start: route.first.start, end: route.last.end }, nameOf(one, route)),
  );
  const given = valuesWithTellers(evidence, sides);
  const journey = one.kind === 'journey';
  return [
    {
      kind: journey ? 'place' : 'sequence',
      severity: journey ? 'high' : 'medium',
      confidence: 0.75,
      summary: `The way is told in opposite directions: ${listed(given)}.`,
      because: ['two places in the order in which they were reached'],
      sides,
    },
  ];
}

/** `Lorne to Vesk`, in the spelling of the first account for all. */
function nameOf(spelt: Route, route: Route): string {
  const same = placeKey(spelt.first.value) === placeKey(route.first.value);
  const [from, to] = same ? [spelt.first, spelt.last] : [spelt.last, spelt.first];
  return `${from.value} to ${to.value}`;
}

function areOfOneThing({ arePaired, roots }: Evidence, a: Route, b: Route): boolean {
  if (arePaired(a.passage, b.passage)) return true;
  const ends = a.ends.split(/[| ]/u).length;
  return countShared(roots(a.passage), roots(b.passage)) >= fewestShared + ends;
}
