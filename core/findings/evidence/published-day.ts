import type { Day } from '../../calendar.ts';
import type { Account } from '../../model.ts';
import { dayRangeOf } from '../values/date-values.ts';

/** The day on which an account came out; null where it does not say. */
export function publishedDay({ published }: Pick<Account, 'published'>): Day | null {
  return dayRangeOf((published ?? '').slice(0, 10))?.first ?? null;
}

/**
 * Whether an account came out after another one: on a later day, or later on the same day where both give the hour in
 * one zone.
 */
export function isLater(a: Pick<Account, 'published'>, b: Pick<Account, 'published'>): boolean {
  const [one, two] = [publishedDay(a), publishedDay(b)];
  if (one === null || two === null) return false;
  if (one !== two) return one > two;
  const [hour, other] = [clockOf(a), clockOf(b)];
  return hour?.zone !== undefined && hour.zone === other?.zone && hour.time > other.time;
}

function clockOf({
  published,
}: Pick<Account, 'published'>): { readonly time: string; readonly zone: string } | null {
  const [, time, zone] = /T(\d\d:\d\d)[\d:.]*(.*)$/u.exec(published ?? '') ?? [];
  return time === undefined || zone === undefined ? null : { time, zone };
}
