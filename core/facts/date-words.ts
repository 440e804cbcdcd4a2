import { monthNames } from '../calendar.ts';
import { ordinalWords, tensWords, unitWords } from './number-words.ts';

/** The month a name or its first letters mean, 1..12. */
export function monthOf(word: string): number | undefined {
  const letters = word.toLowerCase().replace(/\.$/u, '');
  const index = monthNames.findIndex((name) => (letters.length >= 3 ? name.startsWith(letters) : false));
  return index < 0 ? undefined : index + 1;
}

const weekdayStems = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The weekday a name or its first letters mean, 0 for Monday. */
export function weekdayNamed(word: string): number | undefined {
  const index = weekdayStems.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index;
}

/** The day of the month: `12th`, `second`, `twenty-first`, `the twenty second`. */
export function dayOfMonth(source: string): number | undefined {
  const digits = /^\d{1,2}/u.exec(source)?.[0];
  if (digits !== undefined) return Number(digits);
  let sum = 0;
  for (const word of source.toLowerCase().split(/[\s-]+/u)) {
    const worth = ordinalWords.get(word) ?? tensWords.get(word) ?? unitWords.get(word);
    if (worth === undefined) return undefined;
    sum += worth;
  }
  return sum >= 1 && sum <= 31 ? sum : undefined;
}

export const dateUnits = ['day', 'week', 'weekend', 'month', 'year', 'decade', 'century', 'quarter'] as const;
export type DateUnit = (typeof dateUnits)[number];

export function dateUnitOf(word: string): DateUnit | undefined {
  const lower = word.toLowerCase();
  if (lower === 'fortnight' || lower === 'fortnights') return 'week';
  if (lower === 'centuries') return 'century';
  return dateUnits.find((unit) => lower === unit || lower === `${unit}s`);
}

export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** The small count in front of a unit: `two`, `10`, `a`; null for `a few` and its like. */
export function countOf(source: string): number | null {
  const lower = source.toLowerCase().trim();
  if (/^(?:an?|one|the)$/u.test(lower)) return 1;
  if (/^(?:a )?couple(?: of)?$/u.test(lower)) return 2;
  if (/^\d/u.test(lower)) return Number(lower.replaceAll(',', ''));
  let sum = 0;
  for (const word of lower.split(/[\s-]+/u)) {
    const worth = unitWords.get(word) ?? tensWords.get(word);
    if (worth === undefined) return null;
    sum += worth;
  }
  return sum;
}
