import {
  civilDate,
  type Day,
  dayNumber,
  daysInMonth,
  isCivilDate,
  isoDay,
  isoMonth,
  monthsFrom,
  weekdayOf,
  weekdays,
} from '../calendar.ts';
import type { DateReading } from './date-reading.ts';
import type { DateUnit } from './date-words.ts';

/** What a relative date is read against: the day the account speaks from, and whether the clause looks ahead. */
export type Viewpoint = {
  readonly today: Day | null;
  readonly ahead: boolean;
  /** False when `today` is only a day that the text dates and names: then it places that weekday and coming ones. */
  readonly sure?: boolean;
};

const range = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/** The Monday of the week of a day. */
const monday = (day: Day): Day => day - weekdayOf(day);

/**
 * A date's value: `2025-11-30`, `2025-11`, `2025`; a stretch as `first/last`, open ends as `..`; and where there is no
 * day to read it against, what it says by itself: `weekday:sunday`, `week:next`, `--11-30`.
 */
export function resolveDate(reading: DateReading, viewpoint: Viewpoint): string {
  const { ahead } = viewpoint;
  const today = viewpoint.sure === false && !isPlacedBy(reading, viewpoint) ? null : viewpoint.today;
  switch (reading.kind) {
    case 'impossible':
      return 'impossible';
    case 'day':
      return resolveDay(reading, today);
    case 'years':
      return reading.from === reading.to
        ? String(reading.from)
        : range(`${reading.from}-01-01`, `${reading.to}-12-31`);
    case 'month-day':
      return today === null
        ? `--${isoMonth(0, reading.month).slice(5)}-${String(reading.day).padStart(2, '0')}`
        : isoDay(yearOf(reading, { today, ahead }));
    case 'month':
      return resolveMonth(reading, today);
    case 'season':
      return reading.year === null
        ? `season:${reading.month}`
        : range(
            isoMonth(reading.year, reading.month),
            isoMonth(reading.year + (reading.month === 12 ? 1 : 0), ((reading.month + 2) % 12) + 1),
          );
    case 'weekday':
      return resolveWeekday(reading, { today, ahead });
    case 'nth-weekday':
      return today === null ? `weekday:${weekdays[reading.weekday] ?? ''}` : nthWeekday(reading, today);
    case 'day-of-month':
      return today === null
        ? `---${String(reading.day).padStart(2, '0')}`
        : resolveDayOfMonth(reading.day, reading.months, { today, ahead });
    case 'unit':
      return today === null
        ? `${reading.unit}:${shiftName(reading.unit, reading.shift)}`
        : resolveUnit(reading, { today, ahead });
    case 'offset':
      return resolveOffset(reading, today);
    default:
      return resolveStretch(reading, today);
  }
}

/** Whether a reference day that is not sure still places this weekday: the same one, or a coming one. */
function isPlacedBy(reading: DateReading, { today, ahead }: Viewpoint): boolean {
  if (reading.kind === 'month-day') return true;
  if (reading.kind !== 'weekday' || reading.shift !== 'none' || reading.weeks !== null || today === null)
    return false;
  return ahead || reading.weekday === weekdayOf(today);
}

function shiftName(unit: DateUnit, shift: number): string {
  if (unit === 'day')
    return shift === 0 ? 'today' : shift === -1 ? 'yesterday' : shift === 1 ? 'tomorrow' : String(shift);
  return shift === 0 ? 'this' : shift < 0 ? 'last' : 'next';
}

/** 05/06/2025 may be May or June: the one nearer to the account's own day, if they are in the same year. */
function resolveDay(reading: Extract<DateReading, { kind: 'day' }>, today: Day | null): string {
  const read = dayNumber(reading.year, reading.month, reading.day);
  if (reading.either !== true || today === null || civilDate(today).year !== reading.year)
    return isoDay(read);
  const other = dayNumber(reading.year, reading.day, reading.month);
  return isoDay(Math.abs(other - today) < Math.abs(read - today) ? other : read);
}

/** `November 20` in a clause that looks ahead is the coming one, else the nearest. */
function yearOf(
  { month, day }: { readonly month: number; readonly day: number },
  { today, ahead }: { readonly today: Day; readonly ahead: boolean },
): Day {
  const nearest = nearestYear(today, month, day);
  const { year } = civilDate(nearest);
  return ahead && nearest < today - 45 && isCivilDate(year + 1, month, day)
    ? dayNumber(year + 1, month, day)
    : nearest;
}

/** The year in which a day of a month lies nearest to `today`; a 29 February goes to a leap year. */
function nearestYear(today: Day, month: number, day: number): Day {
  const { year } = civilDate(today);
  const candidates = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4]
    .filter((candidate) => isCivilDate(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day));
  return candidates.reduce(
    (best, candidate) => (Math.abs(candidate - today) < Math.abs(best - today) ? candidate : best),
    candidates[0] ?? today,
  );
}

const parts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [1, 15]],
  ['the start of', [1, 10]],
  ['the beginning of', [1, 10]],
  ['mid', [10, 20]],
  ['late', [15, 31]],
  ['the end of', [20, 31]],
]);

function resolveMonth(reading: Extract<DateReading, { kind: 'month' }>, today: Day | null): string {
  const year =
    reading.year ?? (today === null ? null : civilDate(nearestYear(today, reading.month, 15)).year);
  if (year === null) return `--${isoMonth(0, reading.month).slice(5)}`;
  const days = parts.get(reading.part);
  if (days === undefined) return isoMonth(year, reading.month);
  const last = Math.min(days[1], daysInMonth(year, reading.month));
  return range(isoDay(dayNumber(year, reading.month, days[0])), isoDay(dayNumber(year, reading.month, last)));
}

/** "Sunday" is the last one, today included, unless the clause looks ahead; "next Sunday" is next week's. */
function resolveWeekday(
  { weekday, shift, weeks }: Extract<DateReading, { kind: 'weekday' }>,
  { today, ahead }: Viewpoint,
): string {
  if (today === null) return `weekday:${weekdays[weekday] ?? ''}`;
  if (weeks !== null) return isoDay(monday(today) + 7 * weeks + weekday);
  if (shift === 'next') return isoDay(monday(today) + 7 + weekday);
  if (shift === 'this' && ahead) return isoDay(monday(today) + weekday);
  const since = (weekdayOf(today) - weekday + 7) % 7;
  if (shift === 'last') return isoDay(today - (since === 0 ? 7 : since));
  return isoDay(ahead && since > 0 ? today + 7 - since : today - since);
}

function nthWeekday(
  { nth, weekday, months }: Extract<DateReading, { kind: 'nth-weekday' }>,
  today: Day,
): string {
  const { year, month } = monthsFrom(today, months);
  const first = dayNumber(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return civilDate(day).month === month ? isoDay(day) : 'impossible';
}

function resolveDayOfMonth(
  day: number,
  months: number | null,
  { today, ahead }: { readonly today: Day; readonly ahead: boolean },
): string {
  const shifts = months === null ? (ahead ? [0, 1] : [0, -1]) : [months];
  for (const shift of shifts) {
    const { year, month } = monthsFrom(today, shift);
    if (!isCivilDate(year, month, day)) continue;
    const found = dayNumber(year, month, day);
    if (months !== null || (ahead ? found >= today : found <= today)) return isoDay(found);
  }
  return 'impossible';
}

type Now = { readonly today: Day; readonly ahead: boolean };

function resolveUnit(
  { unit, shift }: { readonly unit: DateUnit; readonly shift: number },
  { today, ahead }: Now,
): string {
  const { year } = civilDate(today);
  switch (unit) {
    case 'day':
      return isoDay(today + shift);
    case 'week':
      // On a Sunday "this week" is for some the week that ends, for some the one that begins.
      if (shift === 0 && ahead && weekdayOf(today) === 6) return range(isoDay(today), isoDay(today + 6));
      return range(isoDay(monday(today) + 7 * shift), isoDay(monday(today) + 7 * shift + 6));
    case 'weekend': {
      // Early in a week "this weekend" is still the one just past as often as the next: the nearer one.
      const saturday = monday(today) + 5 + 7 * (shift === 0 && weekdayOf(today) < 3 ? -1 : shift);
      return range(isoDay(saturday), isoDay(saturday + 1));
    }
    case 'month': {
      const there = monthsFrom(today, shift);
      return isoMonth(there.year, there.month);
    }
    case 'quarter':
    case 'year':
      return String(year + shift);
    case 'decade': {
      const from = year - (year % 10) + 10 * shift;
      return range(String(from), String(from + 9));
    }
    default: {
      const from = year - (year % 100) + 100 * shift;
      return range(String(from), String(from + 99));
    }
  }
}

/** A point so many units away, with the precision of the unit: "two years ago" is a year, "two days ago" a day. */
function moved(today: Day, unit: DateUnit, amount: number): string {
  const { year } = civilDate(today);
  const bounded = Math.min(Math.abs(amount), 9000) * Math.sign(amount);
  if (unit === 'day') return isoDay(today + bounded);
  if (unit === 'week' || unit === 'weekend') return isoDay(today + 7 * bounded);
  if (unit === 'month' || unit === 'quarter') {
    const there = monthsFrom(today, bounded * (unit === 'quarter' ? 3 : 1));
    return isoMonth(there.year, there.month);
  }
  return String(year + bounded * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1));
}

function resolveOffset(
  { unit, count, sign, from }: Extract<DateReading, { kind: 'offset' }>,
  today: Day | null,
): string {
  if (today === null || from === 'text') return `${sign < 0 ? '-' : '+'}${count ?? 'few'} ${unit}`;
  if (count === null) return sign < 0 ? `../${coarse(today, unit)}` : `${coarse(today, unit)}/..`;
  return moved(today + (from === 'tomorrow' ? 1 : 0), unit, sign * count);
}

/** Today with the precision of a unit. */
function coarse(today: Day, unit: DateUnit): string {
  const { year, month } = civilDate(today);
  return unit === 'month' ? isoMonth(year, month) : isoDay(today);
}

function resolveStretch(
  { unit, count, sign }: Extract<DateReading, { kind: 'stretch' }>,
  today: Day | null,
): string {
  if (today === null) return `${sign < 0 ? '-' : '+'}${count ?? 'few'} ${unit}`;
  if (count === null) return sign < 0 ? `../${coarse(today, unit)}` : `${coarse(today, unit)}/..`;
  const end = moved(today, unit, sign * count);
  const now =
    end.length === 4
      ? String(civilDate(today).year)
      : end.length === 7
        ? isoMonth(civilDate(today).year, civilDate(today).month)
        : isoDay(today);
  return sign < 0 ? range(end, now) : range(now, end);
}
