import { type Day, dayNumber, daysInMonth, weekdayOf, weekdays } from '../../calendar.ts';
import type { Stand } from './stand.ts';

/** The days a date's value can mean, first and last; null where the value stays relative. */
export type DayRange = { readonly first: Day; readonly last: Day };

export function dayRangeOf(value: string): DayRange | null {
  const [from = '', to = from] = value.replace(/^[~≥≤<>]/u, '').split('/');
  const first = bounds(from);
  const last = bounds(to);
  if (from === '..' && last !== null) return { first: Number.NEGATIVE_INFINITY, last: last.last };
  if (to === '..' && first !== null) return { first: first.first, last: Number.POSITIVE_INFINITY };
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

function bounds(iso: string): DayRange | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(parts[2]);
  if (parts[3] === undefined)
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
  const day = dayNumber(year, month, Number(parts[3]));
  return { first: day, last: day };
}

/** How many days a date may be any of: 1 of a day, 7 of a week; null where it does not say. */
export function daysOf(value: string): number | null {
  const range = dayRangeOf(value);
  if (range !== null) return Number.isFinite(range.last - range.first) ? range.last - range.first + 1 : null;
  if (/^(?:weekday:|day:|--\d\d-\d\d$)/u.test(value)) return 1;
  if (/^(?:week|weekend):/u.test(value)) return 7;
  if (/^(?:month:|--\d\d$)/u.test(value)) return 30;
  return value.startsWith('year:') ? 365 : null;
}

/** A date that spans more days than a week and its ends gives a period rather than a day. */
const longestDay = 8;
export const isAboutADay = (value: string): boolean =>
  (daysOf(value) ?? Number.POSITIVE_INFINITY) <= longestDay;
export const isPeriod = (value: string): boolean => (daysOf(value) ?? 0) > longestDay;

/** What a date means, and how it is said. */
export type SaidDate = { readonly value: string; readonly text: string };

export type DateRelation = 'same' | 'compatible' | 'contradicts' | 'unknown';

const week =
  /^(?:\w+\s+)?(?:the\s+(?:(?:start|beginning|middle|end)\s+of\s+(?:the\s+)?)?)?(this|next|last)\s+week(?:end)?$/i;
const weekend = /\bweekend$/i;

/**
 * How two date expressions relate: the vaguer one that holds the other is compatible; days that cannot be one are a
 * contradiction. "this week" and "next week" contradict as words when both are said at the same time.
 */
export function relateDates(a: SaidDate, b: SaidDate): DateRelation {
  if (a.value === b.value) return 'same';
  const [said, other] = [
    week.exec(a.text.trim())?.[1]?.toLowerCase(),
    week.exec(b.text.trim())?.[1]?.toLowerCase(),
  ];
  const [ranged, otherRanged] = [dayRangeOf(a.value), dayRangeOf(b.value)];
  if (said !== undefined && other !== undefined) {
    if (said === other) return 'same';
    const apart = ranged === null || otherRanged === null ? 0 : Math.abs(ranged.last - otherRanged.last);
    return apart <= 9 ? 'contradicts' : 'unknown';
  }
  if (isNoWeekend(a, b.value, otherRanged) || isNoWeekend(b, a.value, ranged)) return 'contradicts';
  if (isThatDay(a, otherRanged) || isThatDay(b, ranged)) return 'compatible';
  const yearless = relateYearless(a.value, b.value);
  if (yearless !== null) return yearless;
  if (ranged !== null && otherRanged !== null) {
    if (ranged.first <= otherRanged.last && otherRanged.first <= ranged.last) return 'compatible';
    return 'contradicts';
  }
  const weekday = /^weekday:(.+)$/u;
  const [one, two] = [weekday.exec(a.value)?.[1], weekday.exec(b.value)?.[1]];
  if (one !== undefined && two !== undefined) return one === two ? 'same' : 'contradicts';
  const [day, name] = one === undefined ? [ranged, two] : [otherRanged, one];
  if (day !== null && name !== undefined && day.first === day.last)
    return weekdayName(day.first) === name ? 'compatible' : 'contradicts';
  return 'unknown';
}

/** Whether two dates can both be right. */
export function standOfDates(a: SaidDate, b: SaidDate): Stand {
  const relation = relateDates(a, b);
  return relation === 'contradicts' ? 'clash' : relation === 'unknown' ? 'unknown' : 'agree';
}

/** `this weekend`, and a Monday. */
function isNoWeekend({ text }: { readonly text: string }, value: string, day: DayRange | null): boolean {
  if (!weekend.test(text.trim())) return false;
  const name =
    /^weekday:(.+)$/u.exec(value)?.[1] ??
    (day !== null && day.first === day.last ? weekdayName(day.first) : '');
  return workdays.has(name);
}

/** A weekend may begin on a Friday. */
const workdays: ReadonlySet<string> = new Set(weekdays.slice(0, 4));

const bareWeekday = /^(?:on\s+)?([a-z]+day)(?:\s+(?:morning|afternoon|evening|night))?$/iu;

/** `Monday` is the last one or the next: which of them, the words alone do not say. */
function isThatDay(
  { value, text }: { readonly value: string; readonly text: string },
  day: DayRange | null,
): boolean {
  const name = bareWeekday.exec(text.trim())?.[1]?.toLowerCase();
  const own = dayRangeOf(value);
  if (name === undefined || own === null || day === null || day.first !== day.last) return false;
  return weekdayName(day.first) === name && Math.abs(day.first - own.first) <= daysOfWeek;
}

const daysOfWeek = 7;
const mostMonthsApart = 2;
const monthAndDay = /^(?:-|\d{4})-(\d\d)(?:-(\d\d))?$/u;

/** `March 14` and `June` of a report that does not say its year, beside dates with a year or without; null for others. */
function relateYearless(a: string, b: string): DateRelation | null {
  if (!a.startsWith('--') && !b.startsWith('--')) return null;
  const [one, two] = [monthAndDay.exec(a), monthAndDay.exec(b)];
  if (one === null || two === null) return null;
  const months = Math.abs(Number(one[1]) - Number(two[1]));
  // far apart in the year may be another year's, and another matter
  if (months > mostMonthsApart) return 'unknown';
  if (months > 0) return 'contradicts';
  if (one[2] === two[2]) return 'same';
  return one[2] === undefined || two[2] === undefined ? 'compatible' : 'contradicts';
}

const weekdayName = (day: Day): string => weekdays[weekdayOf(day)] ?? '';
