import { civilDate, type Day, dayNumber, isCivilDate, weekdayOf } from '../calendar.ts';
import type { Account } from '../model.ts';
import type { DateReading } from './date-reading.ts';
import { type DateMention, dateMentionsIn } from './dates.ts';

/**
 * The day an account speaks from. `sure` when the account states when it was published; else it is a day its text
 * dates in full and also calls by its weekday, which places that weekday and the ones to come, but nothing else.
 */
export type ReferenceDay = { readonly day: Day; readonly sure: boolean };

/** Null where nothing in the account tells: its weekdays then stay weekdays. */
export function referenceDayOf(account: Account, dates: readonly DateMention[]): ReferenceDay | null {
  const stated = dayOfIso(account.published) ?? dayOfText(account.dateline) ?? dayOfIso(account.updated);
  if (stated !== null) return { day: stated, sure: true };
  const full = dates.map((date) => fullDay(date)).filter((day) => day !== null);
  const latest = full.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(latest)) return null;
  const named = dates.some(({ reading }) => namesDay(reading, latest));
  return named ? { day: latest, sure: false } : null;
}

/** Whether a reading calls a day by its weekday: "on Sunday", "Sunday, November 30". */
function namesDay(reading: DateReading, day: Day): boolean {
  if (reading.kind === 'weekday')
    return reading.shift === 'none' && reading.weeks === null && reading.weekday === weekdayOf(day);
  if (reading.kind !== 'day' && reading.kind !== 'month-day') return false;
  const { month, day: date } = civilDate(day);
  return reading.weekday === weekdayOf(day) && reading.month === month && reading.day === date;
}

function fullDay({ reading }: DateMention): Day | null {
  return reading.kind === 'day' && reading.either === undefined
    ? dayNumber(reading.year, reading.month, reading.day)
    : null;
}

function dayOfIso(iso: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isCivilDate(year, month, day) ? dayNumber(year, month, day) : null;
}

function dayOfText(text: string | null): Day | null {
  if (text === null) return null;
  return (
    dateMentionsIn(text)
      .map(fullDay)
      .find((day) => day !== null) ?? null
  );
}
