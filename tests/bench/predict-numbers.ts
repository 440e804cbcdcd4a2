import { z } from 'zod';
import { dayNumber } from '../../core/calendar.ts';
import { dateMentionsIn } from '../../core/facts/dates.ts';
import { lexemesOf } from '../../core/facts/lexemes.ts';
import { looksAhead } from '../../core/facts/looks-ahead.ts';
import { numbersIn, plainDigits } from '../../core/facts/numbers.ts';
import { resolveDate } from '../../core/facts/resolve-date.ts';
import { percentagesIn, sumsIn } from '../../core/facts/sums.ts';
import { overlap } from '../../core/span.ts';

const input = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['number', 'percent', 'money', 'date']),
      text: z.string(),
      reference: z.string().optional(),
    }),
  ),
});
type Item = z.infer<typeof input>['items'][number];
type Prediction = { readonly start: number; readonly end: number; readonly value: string };

/** The written specification calls a day that no calendar has by this date. */
const noSuchDay = '0001-01-01';

/** Numbers, percentages, sums and dates of every case, as the set `numbers` of the public benchmarks asks for them. */
export function predictNumbers(data: unknown): Readonly<Record<string, readonly Prediction[]>> {
  return Object.fromEntries(input.parse(data).items.map((item) => [item.id, predict(item)]));
}

function predict({ kind, text, reference }: Item): readonly Prediction[] {
  if (kind === 'date') return datesOf(text, reference);
  const page = { text, lexemes: lexemesOf(text) };
  // a number inside "May 4th" is a day
  const days = dateMentionsIn(text).filter(
    ({ reading, start, end }) =>
      (reading.kind === 'day' || reading.kind === 'month-day') && /\p{L}{3}/u.test(text.slice(start, end)),
  );
  const numbers = numbersIn(page);
  const found =
    kind === 'money'
      ? sumsIn(page, numbers)
      : kind === 'percent'
        ? percentagesIn(page, numbers)
        : numbers.filter((number) => !number.glued && !days.some((day) => overlap(day, number) > 0));
  return found.map(({ start, end, worth }) => ({ start, end, value: plainDigits(worth) }));
}

function datesOf(text: string, reference: string | undefined): readonly Prediction[] {
  const [year = 0, month = 1, day = 1] = (reference ?? '').split('-').map(Number);
  const today = reference === undefined ? null : dayNumber(year, month, day);
  return dateMentionsIn(text).map((date) => {
    const value = resolveDate(date.reading, { today, ahead: looksAhead(text, date) });
    return { start: date.start, end: date.end, value: value === 'impossible' ? noSuchDay : value };
  });
}
