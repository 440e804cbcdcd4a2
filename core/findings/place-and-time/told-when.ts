import { partOfSpeech } from '../../contradiction/near-words.ts';
import { minutesApart } from '../../facts/clock-times.ts';
import { areApart, type DayPart } from '../../facts/day-parts.ts';
import type { Passage, Side } from '../../model.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { listed } from '../../text/listed.ts';
import { clashes, pairsLinked } from '../comparing/clashes.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { saidDate } from '../evidence/said-dates.ts';
import { printed, printedSide } from '../telling/printed.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { daysOf, relateDates, standOfDates } from '../values/date-values.ts';
import { type TimePhrase, timePhrasesIn } from './time-phrases.ts';
import { areNear, contentOf, haveOtherObjects, meanTheSame, type ToldAct, toldAct } from './told-act.ts';

/** A time and what its account tells beside it. */
type ToldTime = {
  readonly at: TimePhrase;
  readonly act: ToldAct | null;
  /** The words around it that say what happened. */
  readonly around: readonly PassageWord[];
};

/** Words read on either side of a time. */
const reach = 4;
const fewestAround = 2;

/**
 * One thing whose time accounts tell differently, or one of them more closely than the other: `nine days earlier` and `a week
 * before`; `just before 8.30` and `8.20`; `on the night of 13 September` and `on Friday`.
 */
export function toldWhen(evidence: Evidence): readonly Draft[] {
  const timed = oncePerPassage((passage) => timedIn(evidence, passage));
  const apart = clashes(
    pairsLinked(evidence, timed, isOneMatter),
    (one, other) => areToldDifferently(evidence, one, other),
    (one, other) => tells(evidence, timed(one.at.passage), other),
  );
  return connectedPairs(apart).map((told) => draftOf(evidence, told));
}

/** A statement holds passages together that nothing links but a third one. */
const isOneMatter = (evidence: Evidence, a: Passage, b: Passage): boolean =>
  evidence.linksFrom(a.id).has(b.id) && !isAboutOthers(evidence, a, b);

function timedIn(evidence: Evidence, passage: Passage): readonly ToldTime[] {
  // in a list or under a headline things are told in few words
  if (passage.zone !== 'body') return [];
  const phrases = timePhrasesIn(evidence, passage);
  if (phrases.length === 0) return [];
  const content = contentOf(evidence, passage);
  return phrases.map((at) => ({
    at,
    act: toldAct(evidence, content, passage, at),
    around: [
      ...content.filter(({ end }) => end <= at.start).slice(-reach),
      ...content.filter(({ start }) => start >= at.end).slice(0, reach),
    ],
  }));
}

/** Whether a passage gives the time of another one too, beside a time of its own. */
const tells = (evidence: Evidence, all: readonly ToldTime[], { at }: ToldTime): boolean =>
  all.some(
    ({ at: own }) =>
      wordsOf(evidence, own) === wordsOf(evidence, at) ||
      (own.date !== null && own.date.value === at.date?.value && !havePartsApart(own, at)),
  );

const wordsOf = (evidence: Evidence, { passage, start, end }: TimePhrase): string =>
  printed(evidence, passage.account, { start, end }).toLowerCase();

function areToldDifferently(evidence: Evidence, one: ToldTime, other: ToldTime): boolean {
  if (areByTheClock(one.at, other.at)) return true;
  const isOne = isOneDeed(one, other);
  // a thing or a place sees many acts in a day: words around are not enough
  if (isOne && areOtherParts(evidence, one.at, other.at)) return true;
  if (!isOne && !haveWordsAround(one, other)) return false;
  return (
    lieAway(one.at, other.at) || isCloser(evidence, one.at, other.at) || isCloser(evidence, other.at, one.at)
  );
}

function isOneDeed({ act: one }: ToldTime, { act: other }: ToldTime): boolean {
  return one !== null && other !== null && areNear(one.verb, other.verb) && !haveOtherObjects(one, other);
}

const haveWordsAround = ({ around: ones }: ToldTime, { around: others }: ToldTime): boolean =>
  ones.filter((word) => others.some((each) => areNear(word, each))).length >= fewestAround;

/** In minutes: times further apart are of two moments. */
const farthest = 30;

/** Two hours that cannot be one, though one of them may be told loosely: `8.20`, `just before 8.30`. */
function areByTheClock({ clock: one }: TimePhrase, { clock: other }: TimePhrase): boolean {
  if (one === null || other === null || one.zone !== other.zone) return false;
  const apart = minutesApart(one, other);
  return apart > 0 && apart <= farthest;
}

/** Lengths of time that differ less are one in round numbers: `a month` and `30 days`. */
const least = 1.1;
/** Those that differ more are not of one thing. */
const most = 4;

function lieAway({ away: one }: TimePhrase, { away: other }: TimePhrase): boolean {
  if (one === null || other === null) return false;
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return more >= least * less && more <= most * less;
}

/** `In the evening` and `at night` of one day, where neither gives the hour. */
function areOtherParts(evidence: Evidence, one: TimePhrase, other: TimePhrase): boolean {
  if (one.part === null || other.part === null || one.clock !== null || other.clock !== null) return false;
  return one.part.from !== other.part.from && areOfOneDay(evidence, one, other);
}

/** `In the morning` and `at night`. */
const havePartsApart = ({ part: one }: TimePhrase, { part: other }: TimePhrase): boolean =>
  one !== null && other !== null && areApart(one, other);

const areOfOneDay = (evidence: Evidence, { date: one }: TimePhrase, { date: other }: TimePhrase): boolean =>
  one === null || other === null
    ? one === other
    : standOfDates(saidDate(evidence, one), saidDate(evidence, other)) === 'agree';

/** In hours: `before dawn` says more than `in the morning`. */
const short = 7;
/** How many times as long the time must be that is told less closely. */
const muchLonger = 7;
/** In days: everybody knows in which year it is. */
const longestSpan = 100;
const fromNow = /^(?:this|last|next)\b/iu;

/** Whether one tells more closely when it was, and both may be right. */
function isCloser(evidence: Evidence, one: TimePhrase, other: TimePhrase): boolean {
  if (one.clock?.zone === '' && other.clock === null && other.part !== null)
    return other.part.to - other.part.from < short && isWithin(one.clock.from / 60, other.part);
  if (one.date === null || other.date === null) return false;
  const [said, otherSaid] = [saidDate(evidence, one.date), saidDate(evidence, other.date)];
  const [days, others] = [daysOf(one.date.value), daysOf(other.date.value)];
  if (days === null || others === null || others > longestSpan) return false;
  if (relateDates(said, otherSaid) !== 'compatible') return false;
  if (others > 1 && fromNow.test(otherSaid.text)) return false;
  // `13 September` says which Friday it was
  return days === 1 && others === 1
    ? /\d/u.test(said.text) && !/\d/u.test(otherSaid.text)
    : others >= muchLonger * days;
}

const isWithin = (hour: number, { from, to }: DayPart): boolean =>
  (hour >= from && hour <= to) || (hour + 24 >= from && hour + 24 <= to);

function draftOf(evidence: Evidence, told: readonly ToldTime[]): Draft {
  const sides: readonly Side[] = told.map(({ at }) => printedSide(evidence, at.passage.account, at));
  if (told.some(({ at: one }) => told.some(({ at: other }) => havePartsApart(one, other))))
    return {
      kind: 'date-time',
      severity: 'medium',
      confidence: 0.6,
      summary: `The time of day differs: ${listed(quotedWithTellers(evidence, sides))}.`,
      because: ['the part of the day in which one thing was done, in sentences that report the same'],
      sides,
    };
  return {
    kind: 'date-time',
    severity: 'low',
    confidence: 0.5,
    summary: `The time given${besideOf(evidence, told)} is told differently: ${listed(quotedWithTellers(evidence, sides))}.`,
    because: ['times beside the same words in sentences that report the same thing'],
    sides,
  };
}

const mostlyNoun = 0.5;

/** What the times stand beside: the verb they share, or the word nearest to one of them of those that most sentences have, a noun if there is one. */
function besideOf(evidence: Evidence, told: readonly ToldTime[]): string {
  const verb = told[0]?.act?.verb;
  if (verb !== undefined && told.every(({ act }) => act !== null && meanTheSame(verb, act.verb)))
    return ` with “${verb.folded}”`;
  const [best] = told
    .flatMap(({ at, around }) =>
      around.map((word) => ({
        shown: printed(evidence, at.passage.account, word),
        isNoun: partOfSpeech(word.folded).noun >= mostlyNoun,
        users: told.filter(({ at: { passage } }) => evidence.roots(passage).has(word.root)).length,
        away: Math.max(at.start - word.end, word.start - at.end),
      })),
    )
    .filter(({ users }) => users > 1)
    .toSorted(
      (a, b) =>
        Number(b.isNoun) - Number(a.isNoun) ||
        b.users - a.users ||
        a.away - b.away ||
        compareTexts(a.shown, b.shown),
    );
  return best === undefined ? '' : ` beside “${best.shown}”`;
}
