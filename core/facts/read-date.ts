import { isCivilDate } from '../calendar.ts';
import type { DateReading } from './date-reading.ts';
import { countOf, dateUnitOf, dayOfMonth, monthOf, weekdayNamed } from './date-words.ts';

/** The named parts of a matched date expression. */
export type DateParts = Readonly<Record<string, string | undefined>>;

export function dayReading(year: number, month: number, day: number, either: boolean): DateReading {
  if (!isCivilDate(year, month, day)) return { kind: 'impossible' };
  return either ? { kind: 'day', year, month, day, either } : { kind: 'day', year, month, day };
}

const fullYear = (source: string): number => {
  const value = Number(source);
  if (source.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
};

/** 21/04/2016, 30.11.2025, 3-7-07: the day first where a point parts them or the numbers leave no choice. */
export function readNumeric({ a = '', b = '', y = '', sign = '' }: DateParts): DateReading {
  const first = Number(a);
  const second = Number(b);
  const dayFirst = first > 12 || (sign === '.' && second <= 12);
  const open = sign !== '.' && first <= 12 && second <= 12 && first !== second;
  return dayReading(fullYear(y), dayFirst ? second : first, dayFirst ? first : second, open);
}

export function readNamed({
  month = '',
  day: source = '',
  year,
  weekday: name,
}: DateParts): DateReading | null {
  const m = monthOf(month);
  const d = dayOfMonth(source);
  if (m === undefined || d === undefined) return null;
  const index = name === undefined ? undefined : weekdayNamed(name);
  const weekday = index === undefined ? {} : { weekday: index };
  if (!isCivilDate(year === undefined ? 2000 : Number(year), m, d)) return { kind: 'impossible' };
  return year === undefined
    ? { kind: 'month-day', month: m, day: d, ...weekday }
    : { kind: 'day', year: Number(year), month: m, day: d, ...weekday };
}

export function shiftOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^(?:this coming|next|coming|following)$/u.test(lower)) return 1;
  return lower === 'this' ? 0 : -1;
}

const shiftNames = new Map([
  [-1, 'last'],
  [0, 'this'],
  [1, 'next'],
] as const);

export function readWeekday({ weekday = '', relative: word, week, leading }: DateParts): DateReading | null {
  const index = weekdayNamed(weekday);
  if (index === undefined) return null;
  const weekWord = week ?? leading;
  if (weekWord !== undefined)
    return { kind: 'weekday', weekday: index, shift: 'none', weeks: shiftOf(weekWord) };
  const shift = word === undefined ? 'none' : (shiftNames.get(shiftOf(word) as -1 | 0 | 1) ?? 'none');
  return { kind: 'weekday', weekday: index, shift, weeks: null };
}

const dayWords: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

export function readUnit({ unit: name = '', relative: word = '', part = '' }: DateParts): DateReading | null {
  const kind = dateUnitOf(name);
  if (kind === undefined || name.endsWith('s')) return null;
  const lower = word.toLowerCase().replace(/\s+/gu, ' ');
  return { kind: 'unit', unit: kind, shift: shiftOf(lower), part: part.toLowerCase() };
}

export function readOffset({
  unit: name = '',
  count: many = '',
  direction = '',
}: DateParts): DateReading | null {
  const kind = dateUnitOf(name);
  if (kind === undefined) return null;
  const weeks = /^fortnight/i.test(name) ? 2 : 1;
  const number = countOf(many);
  const way = direction.toLowerCase();
  return {
    kind: 'offset',
    unit: kind,
    count: number === null ? null : number * weeks,
    sign: /^(?:ago|earlier|before|back|previously)/u.test(way) ? -1 : 1,
    from: way.includes('tomorrow') ? 'tomorrow' : /^(?:ago|from|hence|back)/u.test(way) ? 'now' : 'text',
  };
}

export function readYears(from: number, to: number): DateReading {
  return { kind: 'years', from, to };
}

export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** `yesterday`, `the day after tomorrow`: days counted from now. */
export function daysFromNow(source: string): number | undefined {
  return dayWords.get(source.toLowerCase().replace(/[\s\u00a0]+/gu, ' '));
}
