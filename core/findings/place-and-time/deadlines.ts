import { civilDate, type Day, dayNumber, daysInMonth, weekdayOf } from '../../calendar.ts';
import type { Fact, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { listed } from '../../text/listed.ts';
import { clashes, pairsLinked } from '../comparing/clashes.ts';
import { connectedPairs } from '../comparing/connected.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { publishedDay } from '../evidence/published-day.ts';
import { printedSide } from '../telling/printed.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { dayRangeOf } from '../values/date-values.ts';

/** Until when something must be done: `by 27 March`, `two weeks to agree`, `until the end of the month`. */
type Deadline = Span & {
  readonly account: string;
  readonly last: Day;
  /** How many days from now, where the account says it so. */
  readonly days: number | null;
};

const bound =
  /\b(?:by|until|till|no later than|deadline (?:is|of|on|set for)|expires?(?: on)?)\s+(?:(?:midnight|midday|noon|the (?:morning|evening|end) of)\s+(?:on\s+)?)?$/iu;
const endOf = /\b(?:by|until|till|before)\s+the\s+end\s+of\s+(?:the|this)\s+(week|month|year)\b/giu;
const within = /\bwithin\s+(?:the\s+next\s+)?$/iu;
const given = byScript(
  String.raw`\b(?:ha(?:s|ve|d)|g[ai]ve[ns]?|giving|got|gets?|allow(?:s|ed)?)\s+(?:[\p{L}’'-]+\s+){0,4}?$`,
  'i',
);
const toDo = /^\s+(?:to|for|in which)\s/iu;
const ultimatum = /^[\s-]+(?:deadline|ultimatum|notice)\b/iu;

/** Until when something must be done, told differently in passages that report the same. */
export function deadlines(evidence: Evidence): readonly Draft[] {
  const days = evidence.accounts.flatMap((account) => publishedDay(account) ?? []);
  if (days.length === 0) return [];
  const first = Math.min(...days);
  const pairs = pairsLinked(evidence, (passage) => deadlineIn(evidence, passage, first));
  return connectedPairs(clashes(pairs, areApart)).map((told) => draftOf(evidence, told));
}

/** The one deadline of a passage: of several it is not known which is whose. */
function deadlineIn(evidence: Evidence, passage: Passage, first: Day): readonly Deadline[] {
  const account = evidence.account(passage.account);
  const today = publishedDay(account) ?? first;
  const facts = evidence.factsIn(passage.account, passage);
  const source = evidence.textOf(passage);
  const ends = [...source.matchAll(endOf)].map((match): Deadline => {
    const start = passage.start + match.index;
    const last = endOfUnit(match[1] ?? '', today);
    return { account: account.id, start, end: start + match[0].length, last, days: null };
  });
  const dated = facts.flatMap((fact) => {
    const before = account.text.slice(Math.max(passage.start, fact.start - longestLead), fact.start);
    const after = account.text.slice(fact.end, passage.end);
    const days = fact.kind === 'duration' && isGiven(before, after) ? daysGiven(fact) : null;
    const last =
      days !== null ? today + days : fact.kind === 'date' && bound.test(before) ? dayOf(fact, today) : null;
    // `by Friday` of what had been done by then
    if (last === null || last <= today) return [];
    return [{ account: account.id, start: fact.start, end: fact.end, last, days }];
  });
  const told = [...ends, ...dated];
  return told.length === 1 ? told : [];
}

/** In UTF-16 code units. */
const longestLead = 60;

const isGiven = (before: string, after: string): boolean =>
  (within.test(before) && !/^\s+of\b/u.test(after)) ||
  ultimatum.test(after) ||
  (given.test(before) && toDo.test(after));

function daysGiven({ value }: Fact): number | null {
  const [, count, unit] = /^P(?:T)?(\d+)([DWH])$/u.exec(value) ?? [];
  if (count === undefined) return null;
  return Number(count) * (unit === 'W' ? 7 : unit === 'H' ? 1 / 24 : 1);
}

/** A single day; without a year it is this one's. */
function dayOf({ value }: Fact, today: Day): Day | null {
  const [, month, day] = /^--(\d\d)-(\d\d)$/u.exec(value) ?? [];
  if (month !== undefined) return dayNumber(civilDate(today).year, Number(month), Number(day));
  const range = dayRangeOf(value);
  return range !== null && range.first === range.last ? range.last : null;
}

function endOfUnit(unit: string, today: Day): Day {
  const { year, month } = civilDate(today);
  if (/week/iu.test(unit)) return today - weekdayOf(today) + 6;
  return /month/iu.test(unit) ? dayNumber(year, month, daysInMonth(year, month)) : dayNumber(year, 12, 31);
}

/** In days: a deadline counted from now moves with the hour of the report. */
const loose = 1;

function areApart(one: Deadline, other: Deadline): boolean {
  if (one.days !== null && other.days !== null) return one.days !== other.days;
  return Math.abs(one.last - other.last) > (one.days === null && other.days === null ? 0 : loose);
}

function draftOf(evidence: Evidence, told: readonly Deadline[]): Draft {
  const sides = told.map((each) => printedSide(evidence, each.account, each));
  return {
    kind: 'date-time',
    severity: 'high',
    confidence: 0.65,
    summary: `The deadline differs: ${listed(quotedWithTellers(evidence, sides))}.`,
    because: ['until when something is to be done, in passages that report the same'],
    sides,
  };
}
