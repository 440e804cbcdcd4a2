import { type Clocked, clockOf, minutesApart } from '../../facts/clock-times.ts';
import { addToSet } from '../../grouped.ts';
import type { Fact, FactKind, Passage } from '../../model.ts';
import { listed } from '../../text/listed.ts';
import { clashes, type Pair, pairsAmong } from '../comparing/clashes.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { mostCompared } from '../comparing/most-compared.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { countedRoots } from '../evidence/counted-roots.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { saidDate } from '../evidence/said-dates.ts';
import { tellingZones } from '../evidence/zones.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { isPeriod, standOfDates } from '../values/date-values.ts';
import { areFarApart, standOfAmounts } from '../values/number-values.ts';
import {
  areNear,
  contentOf,
  haveOtherObjects,
  meanTheSame,
  sharedBeside,
  type ToldAct,
  toldAct,
} from './told-act.ts';

/** An act and one time that its account gives it. */
type TimedAct = {
  readonly account: string;
  readonly act: ToldAct;
  readonly fact: Fact;
  /** All dates of its passage: another of them may be the one that the other account gives. */
  readonly beside: readonly Fact[];
  /** The times of day it is put at: one, or one and the same by another zone's clock. */
  readonly clock: readonly Clocked[];
};

/** A verb in more passages of its account than this tells of no single act; in twice as many, no single moment. */
const mostPassages = 6;

/**
 * One act that accounts put at times that cannot both be right: `the fire broke out at about 7.10pm`, `the fire began at
 * 7.30pm`; `she disappeared in 1931`, `she vanished in 1934`.
 */
export function timedActs(evidence: Evidence): readonly Draft[] {
  const told = evidence.accounts.flatMap(({ id }) => timedIn(evidence, id));
  return kinds.flatMap(({ what, isOf, areApart }) =>
    connectedPairs(apartAmong(evidence, told.filter(isOf), areApart)).map((group) =>
      draftOf(evidence, group, what),
    ),
  );
}

const lengthsApart: Apart = (_, { fact: one }, { fact: other }) =>
  standOfAmounts(one.value, other.value) === 'clash';

type Apart = (evidence: Evidence, one: TimedAct, other: TimedAct) => boolean;

function apartAmong(
  evidence: Evidence,
  all: readonly TimedAct[],
  areApart: Apart,
): readonly Pair<TimedAct>[] {
  // one long account must not leave the others out
  const share = Math.floor(mostCompared / evidence.accounts.length);
  const told = evidence.accounts.flatMap(({ id }) =>
    all.filter(({ account }) => account === id).slice(0, share),
  );
  const pairs = pairsAmong(
    told,
    (one, other) => one.account !== other.account && isOneAct(evidence, one, other),
  );
  const agreeing = new Map<TimedAct, Set<string>>();
  for (const [one, other] of pairs) {
    if (areApart(evidence, one, other)) continue;
    addToSet(agreeing, one, other.account);
    addToSet(agreeing, other, one.account);
  }
  return clashes(
    pairs,
    (one, other) => areApart(evidence, one, other),
    (one, other) => agreeing.get(other)?.has(one.account) ?? false,
  );
}

function timedIn(evidence: Evidence, id: string): readonly TimedAct[] {
  const passages = evidence.passages(id).filter(({ zone }) => tellingZones.has(zone));
  const content = oncePerPassage((passage) => contentOf(evidence, passage));
  const spread = countedRoots(passages.map(evidence.roots));
  return passages.flatMap((passage) =>
    momentsIn(evidence, passage).flatMap((moment) => {
      const act = toldAct(evidence, content(passage), passage, moment.fact);
      return act === null || (spread.get(act.root) ?? 0) > (moment.clock.length > 0 ? 2 : 1) * mostPassages
        ? []
        : [{ ...moment, account: id, act }];
    }),
  );
}

const timeKinds: ReadonlySet<FactKind> = new Set<FactKind>(['date', 'time', 'duration']);
/** A sentence with more times than this is a list, in which each verb is of many. */
const mostTimes = 16;

function momentsIn(evidence: Evidence, passage: Passage): readonly Omit<TimedAct, 'act' | 'account'>[] {
  const { text } = evidence.account(passage.account);
  const facts = evidence
    .factsIn(passage.account, passage)
    .filter((fact) => !evidence.isQuoted(passage.account, fact));
  if (facts.filter(({ kind }) => timeKinds.has(kind)).length > mostTimes) return [];
  const beside = facts.filter(({ kind }) => kind === 'date');
  const times = facts.filter(({ kind }) => kind === 'time');
  const ofDay = times.flatMap((fact, index) => {
    const last = times[index - 1];
    const next = times[index + 1];
    if (last !== undefined && inBrackets(text, last, fact)) return [];
    const same = next !== undefined && inBrackets(text, fact, next) ? [fact, next] : [fact];
    const clock = same.map((each) => clockOf(evidence, each)).filter((each) => each !== null);
    return clock.length === same.length ? [{ fact, beside, clock }] : [];
  });
  const long = facts.filter(
    (fact) => fact.kind === 'duration' && !counted.test(text.slice(fact.end, fact.end + longestLead)),
  );
  const lasting = long.map((fact) => ({ fact, beside, clock: [] }));
  const dated = beside
    .filter(
      (fact) =>
        isLong(fact) &&
        !bounded.test(text.slice(Math.max(passage.start, fact.start - longestBound), fact.start)),
    )
    .map((fact) => ({ fact, beside, clock: [] }));
  return [...ofDay, ...dated, ...lasting];
}

/** `by 1934`, `until the middle of May`. */
const bounded =
  /\b(?:by|until|till|since|before|after|from|between|to)\s+(?:(?:the\s+)?(?:late|early|end\s+of|middle\s+of|start\s+of|beginning\s+of)?\s*)$/iu;

/** In UTF-16 code units: ` since the beginning of `, and some. */
const longestBound = 40;

/** `two days earlier` is a day, and no length. */
const counted = /^\s+(?:ago|earlier|later|before|after|hence|old|left|remaining|to\s+go)\b/iu;
const longestLead = 12;

/** `4am (0300 GMT)`: one time by two clocks. */
const inBrackets = (text: string, one: Fact, other: Fact): boolean =>
  /^\s*(?:local(?:\s+time)?\s*)?[(/]\s*$/iu.test(text.slice(one.end, other.start));

/** A month, a year or a decade, but not `last month` of an account that does not say when it came out; days are compared elsewhere. */
const isLong = ({ value }: Fact): boolean => isPeriod(value) && !/^(?:month|year):/u.test(value);

/** Lengths that differ by this factor are of two things. */
const farthest = 1.5;

function isOneAct(evidence: Evidence, a: TimedAct, b: TimedAct): boolean {
  const { act: one, fact } = a;
  const { act: other } = b;
  if (!areNear(one.verb, other.verb) || isAboutOthers(evidence, one.passage, other.passage)) return false;
  if (fact.kind === 'duration' && areFarApart(fact, b.fact, farthest)) return false;
  if (a.clock.length > 0 && areOnOtherDays(evidence, a, b)) return false;
  if (haveOtherObjects(one, other)) return false;
  const shared = sharedBeside(one, other);
  if (!meanTheSame(one.verb, other.verb))
    return shared >= (evidence.arePaired(one.passage, other.passage) ? 1 : 2);
  if (shared > 0 || fact.kind === 'duration') return true;
  if (one.isOfIt === other.isOfIt) return false;
  return one.isOfIt ? mayBeIt(evidence, one, other) : mayBeIt(evidence, other, one);
}

/** Whether `it` may be what the other account names: one of those words stands before it, or there is nothing to go by. */
function mayBeIt(evidence: Evidence, { passage, verb }: ToldAct, { others, verb: named }: ToldAct): boolean {
  const subject = others.filter(({ end }) => end <= named.start);
  const all = evidence.passages(passage.account);
  const at = all.indexOf(passage);
  const { text } = evidence.account(passage.account);
  const opens = text.slice(all[at - 1]?.end ?? 0, passage.start).includes('\n');
  const before = all
    .slice(Math.max(0, at - (opens ? sentencesAbout : sentencesBefore)), at + 1)
    .flatMap((each) =>
      evidence.words(each).filter(({ small, end }) => !small && (each !== passage || end <= verb.start)),
    );
  return (
    before.length === 0 ||
    subject.length === 0 ||
    subject.some((word) => before.some((each) => areNear(word, each)))
  );
}

/** How far back what `it` stands for is looked for, unless it opens a paragraph: it is then what the account is about. */
const sentencesBefore = 2;
/** So far back at most: each pair of acts asks. */
const sentencesAbout = 40;

/** In minutes. */
const leastApart = 5;

const areOnOtherDays = (evidence: Evidence, one: TimedAct, other: TimedAct): boolean =>
  one.beside.some((a) => other.beside.some((b) => areDatesApart(evidence, a, b)));

/** By clocks of one zone where both have such, else by any. */
const clockApart: Apart = (_, one, other) => {
  const all = one.clock.flatMap((a) => other.clock.map((b) => [a, b] as const));
  const alike = all.filter(([a, b]) => a.zone === b.zone);
  return (alike.length > 0 ? alike : all).every(([a, b]) => minutesApart(a, b) >= leastApart);
};

const datesApart: Apart = (evidence, one, other) =>
  areDatesApart(evidence, one.fact, other.fact) &&
  one.beside.every((each) => areDatesApart(evidence, each, other.fact)) &&
  other.beside.every((each) => areDatesApart(evidence, one.fact, each));

function areDatesApart(evidence: Evidence, one: Fact, other: Fact): boolean {
  const [a, b] = [saidDate(evidence, one), saidDate(evidence, other)];
  // the year of `in March` is a guess
  if ((isYear(a.value) && !/\d/u.test(b.text)) || (isYear(b.value) && !/\d/u.test(a.text))) return false;
  return standOfDates(a, b) === 'clash';
}

const isYear = (value: string): boolean => /^\d{4}$/u.test(value);

/** Times are compared with times of their kind. */
const kinds: readonly {
  readonly what: string;
  readonly isOf: (timed: TimedAct) => boolean;
  readonly areApart: Apart;
}[] = [
  { what: 'time', isOf: ({ clock }) => clock.length > 0, areApart: clockApart },
  { what: 'date', isOf: ({ fact }) => fact.kind === 'date', areApart: datesApart },
  { what: 'length', isOf: ({ fact }) => fact.kind === 'duration', areApart: lengthsApart },
];

/** A summary names no more times; the others are among the sides. */
const mostListed = 6;

/** In minutes: times that lie no further apart may come from one source that each rounded. */
const hardlyApart = 10;

function draftOf(evidence: Evidence, told: readonly TimedAct[], what: string): Draft {
  const words = new Map<string, string>();
  const sides = told.map(({ account, fact }) => {
    const key = fact.value.replace(/ \w+$/u, '');
    const shown = words.get(key) ?? printed(evidence, account, fact).replace(/(?<!\.m)\.$/iu, '');
    words.set(key, shown);
    return sideOf(evidence, account, fact, shown);
  });
  const values = new Set([...new Set(sides.map(({ value }) => value))].slice(0, mostListed));
  const named = sides.filter(({ value }) => values.has(value));
  const isSlight = told.every(({ clock: one }) =>
    told.every(({ clock: other }) =>
      one.some((a) => other.some((b) => a.zone === b.zone && minutesApart(a, b) <= hardlyApart)),
    ),
  );
  return {
    kind: 'date-time',
    severity: isSlight ? 'low' : 'medium',
    confidence: 0.6,
    summary: `The ${what} given with “${told[0]?.act.verb.folded ?? ''}” differs: ${listed(quotedWithTellers(evidence, named))}.`,
    because: ['when one thing was done by one person or thing, in the words of each account'],
    sides,
  };
}
