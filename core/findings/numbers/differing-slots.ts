import { addTo, addToSet } from '../../grouped.ts';
import type { Fact, FindingKind, Severity, Side } from '../../model.ts';
import { endsInRelative } from '../../passages/clauses.ts';
import { type Span, slice } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import { campsOf } from '../comparing/camps.ts';
import { clashes } from '../comparing/clashes.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { isBound } from '../evidence/bounds.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { harm } from '../place-and-time/event-mentions.ts';
import type { Events } from '../place-and-time/events.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { standOfDates } from '../values/date-values.ts';
import { isGuess } from '../values/number-values.ts';
import type { Stand } from '../values/stand.ts';
import { alsoTold } from './also-told.ts';
import { commonCountsOf } from './common-counts.ts';
import { countedNoun } from './counted-noun.ts';
import { fatesOf, grows } from './fates.ts';
import type { Filled, SlotKind } from './filled.ts';
import { growsByTheDay } from './other-counts.ts';
import { tellingToo } from './other-dates.ts';
import { runningToll } from './running-toll.ts';
import { isCountedBy, isSameSlot } from './same-slot.ts';
import { isName, shownOf } from './shown-value.ts';
import { standOf } from './slot-stand.ts';
import { type SlotPair, slotPairsOf } from './slots.ts';
import { wordBeside } from './word-beside.ts';

/** How values of one kind are compared, and the kind and words of the finding when they clash. */
type SlotRule = {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly what: 'numbers' | 'time' | 'date' | 'place';
  /** What was compared, in the editor's words. */
  readonly compared: string;
  /** How alike two slots must be at least for this kind. */
  readonly leastLike: number;
};

const amount: SlotRule = {
  kind: 'number',
  severity: 'high',
  confidence: 0.75,
  what: 'numbers',
  compared: 'the number',
  leastLike: 1.2,
};
const moment: SlotRule = {
  kind: 'date-time',
  severity: 'medium',
  confidence: 0.65,
  what: 'time',
  compared: 'the time of day',
  leastLike: 1.6,
};
const spot: SlotRule = {
  kind: 'place',
  severity: 'medium',
  confidence: 0.6,
  what: 'place',
  compared: 'the place',
  leastLike: 1.8,
};
const rules: ReadonlyMap<SlotKind, SlotRule> = new Map<SlotKind, SlotRule>([
  ['number', amount],
  ['money', { ...amount, compared: 'the amount of money' }],
  ['percent', { ...amount, compared: 'the percentage' }],
  ['duration', { ...amount, compared: 'the length of time', leastLike: 1.8 }],
  ['measure', { ...amount, compared: 'the measure' }],
  ['score', { ...amount, compared: 'how it ended', leastLike: 1.8 }],
  ['date', { ...moment, what: 'date', compared: 'the date' }],
  ['time', moment],
  [
    'ordinal',
    {
      ...amount,
      severity: 'medium',
      confidence: 0.6,
      compared: 'the “first”, “second” or “third”',
      leastLike: 1.8,
    },
  ],
  ['site', { ...spot, confidence: 0.55, compared: 'the kind of place', leastLike: 1.6 }],
  ['place', spot],
]);

/** Values that answer the same question in several accounts and cannot all be right. */
export function differingSlots(evidence: Evidence, events: Events): readonly Draft[] {
  const { relatePlaces } = events;
  const areOfOtherEvents = otherEventsOf(evidence, events);
  const stand = (a: Filled, b: Filled): Stand => standOf(evidence, relatePlaces, a, b);
  const isCommon = commonCountsOf(evidence);
  const alike = slotPairsOf(evidence).filter((pair) => {
    const { a, b, likeness } = pair;
    return (
      (pair.sole || likeness >= leastLikeOf(pair)) &&
      (a.kind !== 'place' || (placing.test(a.led) && a.led === b.led)) &&
      (a.kind !== 'site' || led(a) === led(b)) &&
      (a.kind !== 'date' || !((goesOnFor(a) && goesOnFor(b)) || areOfOtherEvents(a, b))) &&
      isSameSlot(evidence, isCommon, pair)
    );
  });
  const pairs = alike.map(({ a, b }) => [a, b] as const);
  const byAccount = new Map<string, Filled[]>();
  for (const each of new Set(pairs.flat())) addTo(byAccount, each.account, each);
  const hasElsewhere = (one: Filled, other: Filled): boolean =>
    (byAccount.get(one.account) ?? []).some(
      (each) =>
        each !== one &&
        each !== other &&
        each.kind === other.kind &&
        (each.kind !== 'number' || each.counted.noun === other.counted.noun) &&
        isLike(each, one) &&
        stand(each, other) === 'agree',
    );
  const isToldToo = tellingToo(evidence);
  const apart = clashes(
    pairs,
    (a, b) => stand(a, b) === 'clash',
    (a, b) => hasElsewhere(a, b) || hasBoth(evidence, a, b) || isToldToo(a.account, b),
  );
  const rivals = new Map<Filled, Filled[]>();
  for (const [a, b] of apart) {
    addTo(rivals, a, b);
    addTo(rivals, b, a);
  }
  // who has the other amount too tells of two things
  const hasBothOf = (inside: Filled, { account }: Filled): boolean =>
    (rivals.get(inside) ?? []).slice(0, mostRivals).some((each) => isCountedBy(evidence, account, each));
  const agreeing = pairs.filter(
    ([a, b]) =>
      rivals.has(a) !== rivals.has(b) &&
      stand(a, b) === 'agree' &&
      !(rivals.has(a) ? hasBothOf(a, b) : hasBothOf(b, a)),
  );
  // clashing pairs with a value in common are one group, with the values that agree with either side
  return connectedPairs([...apart, ...agreeing]).map((group) => draft(evidence, group, stand));
}

const mostRivals = 8;

/** Two days of a month told in full are seldom of two things: `The next vote is on 9 May`. */
const leastLikeDays = 1.3;
const leastLikeOf = ({ a, b }: SlotPair): number =>
  a.kind === 'date' && [a, b].every(({ value }) => dayOfMonth.test(value))
    ? leastLikeDays
    : (rules.get(a.kind)?.leastLike ?? Number.POSITIVE_INFINITY);
const dayOfMonth = /^(?:\d{4}|-)-\d\d-\d\d$/u;

/** What leads to a place, without the articles. */
const led = (each: Filled): string => each.led.replace(/\s(?:an?|the|his|her|their|its)$/, '');

/** UTF-16 code units before a date that are read; no sentence that somebody wrote is longer. */
const mostRead = 2_000;
/** `the man who fired on Friday [night was] charged`: the day is of what tells who it is, and not of the verb behind it. */
const itsVerb = /^\s+(?:(?:morning|afternoon|evening|night)\s+)?(?:has|have|had|was|were|is|are|will)\s/iu;

/** Whether two dates are of events of different kinds, as of an arrest and of a release. */
function otherEventsOf(evidence: Evidence, { mentions }: Events): (a: Filled, b: Filled) => boolean {
  const dated = new Map<string, Set<string>>();
  for (const { account, date, what } of mentions) {
    if (date === null) continue;
    const key = `${account} ${date.start}`;
    addToSet(dated, key, harm.has(what) ? 'harm' : what);
  }
  const isOfSubject = ({ account, passage, start, end }: Filled): boolean => {
    const { text } = evidence.account(account);
    return (
      endsInRelative(text.slice(Math.max(passage.start, start - mostRead), start)) &&
      itsVerb.test(text.slice(end, passage.end))
    );
  };
  return (a, b) => {
    if (isOfSubject(a) !== isOfSubject(b)) return true;
    if (isBound(`${a.led} `) !== isBound(`${b.led} `)) return true; // `by Friday`, `on Monday`
    const [one, two] = [a, b].map(({ account, start }) => dated.get(`${account} ${start}`));
    return one !== undefined && two !== undefined && ![...one].some((what) => two.has(what));
  };
}

/** A trial goes on for many days, and each report has its own. */
const goesOnFor = ({ around }: Filled): boolean =>
  ['trial', 'hear', 'testimoni', 'continu'].some((root) => around.has(root));

/** `began in Zurich`, `arrested at`: a place where something happens, not one that is only mentioned. */
const placing = /\s(?:in|at|near|outside)(?: the)?$/u;

/** Whether two slots are alike. An account that has the other value in a slot like its own knows of both. */
function isLike(a: Filled, b: Filled): boolean {
  return countShared(a.around.keys(), b.around) >= 2;
}

function draft(evidence: Evidence, group: readonly Filled[], stand: (a: Filled, b: Filled) => Stand): Draft {
  const kind = group[0]?.kind ?? 'number';
  const rule = rules.get(kind) ?? amount;
  const byValue = new Map(group.map((each) => [each.value, each]));
  const camps = campsOf(group, (a, b) => {
    const [one, two] = [byValue.get(a), byValue.get(b)];
    return one === undefined || two === undefined ? 'unknown' : stand(one, two);
  });
  const others = alsoTold(evidence, group);
  const sides = [...group, ...others].map((each) =>
    sideOf(evidence, each.account, each, camps.get(each.value) ?? each.value),
  );
  const told = group.map((each) => sideOf(evidence, each.account, each, shownOf(evidence, each)));
  const shown = new Map<string, string>();
  told.forEach((side, index) => {
    const value = sides[index]?.value ?? '';
    if (!shown.has(value)) shown.set(value, side.value);
  });
  const given = sides.map((side) => ({ ...side, value: shown.get(side.value) ?? side.value }));
  const at = kind === 'ordinal' && timely.test(group[0]?.counts ?? '') ? moment : rule;
  const one = new Set(sides.map(({ account }) => account)).size === 1;
  const isToll =
    kind === 'number' && group.some((each) => [...fatesOf(evidence, each.passage, each)].some(grows));
  const update = growsByTheDay(evidence, group)
    ? {
        said: 'The days are counted differently, as they are from one day to the next',
        severity: 'low' as const,
      }
    : isToll
      ? runningToll(evidence, group)
      : null;
  return {
    kind: one ? 'internal-inconsistency' : at.kind,
    severity: update?.severity ?? (isLesser(group, told) ? 'medium' : rule.severity),
    confidence: rule.confidence,
    because: [`${rule.compared} among the same words, in passages that report the same thing`],
    summary: `${update?.said ?? saidOf(evidence, at, group, others)}: ${listed(quotedWithTellers(evidence, given))}.`,
    sides,
  };
}

/** `The numbers beside “employs” differ`: of what, without a look at the accounts. */
function saidOf(
  evidence: Evidence,
  { what }: SlotRule,
  group: readonly Filled[],
  others: readonly Fact[],
): string {
  const word = group.every(isName) ? null : wordBeside(evidence, group, others);
  const beside = word === null ? '' : ` beside “${word}”`;
  const counted = what === 'numbers' ? countedBy(evidence, group) : null;
  if (counted !== null) return `The number of ${counted}${beside} differs`;
  return `The ${what}${beside} ${what === 'numbers' ? 'differ' : 'differs'}`;
}

/** `rifles` of `one rifle` and `six rifles`: the one word for what all of some numbers count; null where there is none. */
function countedBy(evidence: Evidence, group: readonly Filled[]): string | null {
  const [first] = group;
  if (
    first === undefined ||
    !group.every((each) => isCount(each) && each.counted.noun === first.counted.noun)
  )
    return null;
  const nouns = group.map((each) => {
    const { passage, end, counted } = each;
    const noun = evidence.words(passage).find((word) => word.start >= end && word.root === counted.noun);
    return noun === undefined ? '' : slice(evidence.account(each.account).text, noun);
  });
  const [plural = ''] = nouns.toSorted((a, b) => b.length - a.length);
  return /^\p{Ll}+s$|^(?:people|children|women|men|police)$/u.test(plural) ? plural : null;
}

const isCount = ({ kind, counted }: Filled): boolean => kind === 'number' && counted.noun !== '';

/** Guesses, what comes beside the chief thing (`two other rifles`), and numbers that are names (`deck 3`). */
const isLesser = (group: readonly Filled[], told: readonly Side[]): boolean =>
  group.every(({ value }) => isGuess(value)) ||
  told.some(({ value }) => /\b(?:other|further|more)\b/iu.test(value)) ||
  group.every(isName);

const timely = /^(?:minut|quarter|half|week|day|month|year|term)$/u;

/** Whether the passage of one value has the other as well, or a date that agrees with it: it then tells of both. */
function hasBoth(evidence: Evidence, a: Filled, b: Filled): boolean {
  const [value, text] = [b.value, evidence.textOf(b)];
  const words = evidence.words(a.passage);
  // `two rockets` are not the other account's `two rifles`
  const isOfAnotherThing = ({ kind, end }: Span & Pick<Filled, 'kind'>): boolean => {
    const { noun } = countedNoun(evidence.account(a.account).text, words, end);
    return kind === 'number' && noun !== '' && noun !== b.counted.noun;
  };
  return evidence.factsIn(a.account, a.passage).some((fact) => {
    if (fact.kind !== b.kind || fact.start === a.start || isOfAnotherThing(fact)) return false;
    const other = evidence.textOf(fact);
    // `Friday` of two weeks
    if (fact.value === value && (fact.kind !== 'date' || other.toLowerCase() === text.toLowerCase()))
      return true;
    return (
      fact.kind === 'date' && standOfDates({ value, text }, { value: fact.value, text: other }) === 'agree'
    );
  });
}
