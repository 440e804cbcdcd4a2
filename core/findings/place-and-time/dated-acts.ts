import { isKnownWord } from '../../contradiction/near-words.ts';
import { looksAhead } from '../../facts/looks-ahead.ts';
import type { Fact, Passage } from '../../model.ts';
import { lastClauseStart } from '../../passages/clauses.ts';
import { span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { listed } from '../../text/listed.ts';
import { clashes, pairsAmong } from '../comparing/clashes.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { mostCompared } from '../comparing/most-compared.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { areOfOtherBodies } from '../evidence/body-before.ts';
import { isBound } from '../evidence/bounds.ts';
import { countShared } from '../evidence/count-shared.ts';
import { countedRoots } from '../evidence/counted-roots.ts';
import { isDatedLine } from '../evidence/dated-line.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { saidDate } from '../evidence/said-dates.ts';
import { isDone } from '../evidence/verbs.ts';
import { printedSide } from '../telling/printed.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { dayRangeOf, isAboutADay, standOfDates } from '../values/date-values.ts';
import type { RelatePlaces } from '../values/place-relation.ts';
import type { Events } from './events.ts';

/** What an account says was done on a day: the words right before the day, by their roots. */
type Act = {
  readonly account: string;
  readonly passage: Passage;
  readonly date: Fact;
  readonly roots: ReadonlySet<string>;
  /** The verb among them that the day belongs to. */
  readonly verb: string | undefined;
  /** Whether it is still to come, and the only thing its passage dates. */
  readonly isPlan: boolean;
};

/** Content words before a day, and after it where it opens its clause. */
const reach = 5;
const fewestShared = 2;
/** A word in more passages of an account than this names no single act. */
const mostPassages = 3;
/** Before a day, words that make it the day of what was said, or of the article. */
const ofWords = /\b(?:said|says|told|according|statement|interview|reported|updated|published)\b/iu;
/** Characters beside a day that are read; no sentence that somebody wrote is longer. */
const mostRead = 2_000;
/** What happens again and again has no day. */
const habit = /\b(?:typically|usually|normally|always|every|each)\b/iu;
/** Acts that take many days, or that there are many of. */
const goesOn = /\b(?:trial|talks?|meetings?|sessions?|hearings?|negotiations?)\b/iu;

/**
 * One act that accounts put on days that cannot both be right: `recalled its envoy on Monday`, `the envoy was recalled
 * on Tuesday`.
 */
export function datedActs(evidence: Evidence, { relatePlaces }: Events): readonly Draft[] {
  const acts = evidence.accounts.flatMap(({ id }) => actsIn(evidence, id)).slice(0, mostCompared);
  const pairs = pairsAmong(acts, (one, other) => isOneAct(evidence, relatePlaces, one, other));
  const apart = clashes(
    pairs,
    (one, other) => areApart(evidence, one, other),
    (one, other) => knows(evidence, acts, one, other),
  );
  return connectedPairs(apart).map((told) => draftOf(evidence, told));
}

function actsIn(evidence: Evidence, id: string): readonly Act[] {
  const passages = evidence.passages(id).filter(({ zone }) => zone === 'body' || zone === 'bullet');
  const spread = countedRoots(passages.map(evidence.roots));
  return passages.flatMap((passage) => {
    const dates = evidence.factsIn(id, passage).filter((fact) => fact.kind === 'date' && isDay(fact));
    if (dates.length === 0 || isDatedLine(evidence, passage)) return [];
    return dates.flatMap((date, index): readonly Act[] => {
      if (evidence.isQuoted(id, date)) return [];
      const beside = wordsBy(evidence, passage, date, dates[index - 1]);
      const rare = beside.filter(({ root }) => (spread.get(root) ?? 0) <= mostPassages);
      const verbs = rare.filter(isDone);
      // the verb that is nearest to the day
      const verb = (verbs.findLast(({ end }) => end <= date.start) ?? verbs[0])?.root;
      const isPlan = dates.length === 1 && beside.length > 0 && looksAhead(evidence.account(id).text, date);
      const roots = new Set(rare.map(({ root }) => root));
      return verb === undefined && !isPlan ? [] : [{ account: id, passage, date, roots, verb, isPlan }];
    });
  });
}

/** The words of the clause before its day; where it opens with the day, those after it. */
function wordsBy(
  { account, words }: Evidence,
  passage: Passage,
  date: Fact,
  last?: Fact,
): readonly PassageWord[] {
  const { text } = account(passage.account);
  const before = text.slice(Math.max(passage.start, date.start - mostRead), date.start);
  const opening = lastClauseStart(text, span(date.start - before.length, date.start));
  const from = Math.max(opening, last?.end ?? opening);
  const clause = text.slice(from, date.start);
  if (
    isBound(clause) ||
    ofWords.test(clause) ||
    goesOn.test(before) ||
    habit.test(text.slice(from, Math.min(passage.end, date.end + mostRead)))
  )
    return [];
  if (/^[’']/u.test(text.slice(date.end))) return []; // `Thursday’s game`
  // a name is of whom or where, not of what was done
  const isName = ({ folded, start }: PassageWord): boolean =>
    beginsWithCapital(text.charAt(start)) && !isKnownWord(folded);
  const content = words(passage).filter(
    (word) => !word.small && !particle.test(word.folded) && !/\d/u.test(word.folded) && !isName(word),
  );
  const led = content.filter(({ start, end }) => start >= from && end <= date.start).slice(-reach);
  const after = content.filter(({ start }) => start >= date.end).slice(0, reach);
  return led.length === 0 ? after : led;
}

/** `the lights went out`, `the letter went out`: with a verb it is no second word that two acts share. */
const particle = /^(?:out|up|down|off|back|away|over)$/u;

/** In days: further apart they are two acts. */
const farthest = 21;

/** `today` of an account that does not say when it came out is no day. */
const isDay = ({ value }: Fact): boolean => isAboutADay(value) && !value.startsWith('day:');

function isOneAct(evidence: Evidence, relatePlaces: RelatePlaces, one: Act, other: Act): boolean {
  if (one.account === other.account) return false;
  const isOneDeed =
    one.verb !== undefined &&
    one.verb === other.verb &&
    (countShared(one.roots, other.roots) >= fewestShared || areOnNearDays(evidence, one, other));
  if (!isOneDeed && !(one.isPlan && other.isPlan && isOnePlan(evidence, relatePlaces, one, other)))
    return false;
  const [a, b] = [one, other].map(({ account, passage, date }) => ({ account, passage, start: date.start }));
  if (a !== undefined && b !== undefined && areOfOtherBodies(evidence, a, b)) return false;
  return !isAboutOthers(evidence, one.passage, other.passage);
}

/** Of two days of the calendar right beside each other, in passages that have more words in common. */
function areOnNearDays(evidence: Evidence, one: Act, other: Act): boolean {
  const [first, second] = [one, other].map(({ date: { value } }) =>
    value.includes('-') ? dayRangeOf(value.replace(/^-/u, anyYear))?.first : undefined,
  );
  if (first === undefined || second === undefined || Math.abs(first - second) > nearest) return false;
  return countShared(evidence.roots(one.passage), evidence.roots(other.passage)) > fewestShared;
}

/** A leap year, for days whose year is not said. */
const anyYear = '2000';
/** In days. */
const nearest = 3;

/** What one person will do, in passages that report the same, in whatever words, but not in two places. */
function isOnePlan(
  evidence: Evidence,
  relatePlaces: RelatePlaces,
  { passage: one }: Act,
  { passage: other }: Act,
): boolean {
  if (!evidence.arePaired(one, other) || countShared(evidence.people(one), evidence.people(other)) === 0)
    return false;
  const others = placesOf(evidence, other);
  return !placesOf(evidence, one).some((a) =>
    others.some((b) => relatePlaces(a.value, b.value) === 'contradicts'),
  );
}

const whither = /\b(?:in|to|for|at|visit)\s+$/iu;

/** Where somebody will be. */
function placesOf(evidence: Evidence, passage: Passage): readonly Fact[] {
  const { text } = evidence.account(passage.account);
  return evidence
    .factsIn(passage.account, passage)
    .filter(({ kind, start }) => kind === 'place' && whither.test(text.slice(passage.start, start)));
}

/** `12 weeks ago` of two days of publication says one thing. */
function areApart(evidence: Evidence, one: Act, other: Act): boolean {
  const [a, b] = [saidDate(evidence, one.date), saidDate(evidence, other.date)];
  const [days, others] = [dayRangeOf(a.value), dayRangeOf(b.value)];
  const isFar = days !== null && others !== null && Math.abs(days.first - others.first) > farthest;
  return a.text.toLowerCase() !== b.text.toLowerCase() && !isFar && standOfDates(a, b) === 'clash';
}

/** Whether an account has the act on the other's day too: it then tells of two. */
function knows(evidence: Evidence, acts: readonly Act[], one: Act, other: Act): boolean {
  // what is planned is told in whatever words
  const roots = other.isPlan ? evidence.roots(other.passage) : other.roots;
  return acts.some(
    (each) =>
      each.account === one.account &&
      each !== one &&
      [...each.roots].some((root) => roots.has(root)) &&
      !areApart(evidence, each, other),
  );
}

function draftOf(evidence: Evidence, told: readonly Act[]): Draft {
  const sides = told.map(({ account, date }) => printedSide(evidence, account, date));
  return {
    kind: 'date-time',
    severity: 'medium',
    confidence: 0.6,
    summary: `The day differs: ${listed(quotedWithTellers(evidence, sides))}.`,
    because: ['the day of what is told in the same words, or of what one person is to do'],
    sides,
  };
}
