import { isCivilDate, monthNames, weekdays } from '../calendar.ts';
import { upperFirst } from '../text/upper-first.ts';

/**
 * A normalised value as an editor would write it: `PT2H` is "2 hours", `2025-12-01/2025-12-07` is "1–7 December 2025",
 * `≥7000000` is "at least 7 million". What has no such shape is words already and stays as it is.
 */
export function valueInWords(value: string): string {
  const [, sign = '', bare = ''] = /^([≥≤<>~]?)(.*)$/su.exec(value) ?? [];
  const words = durationInWords(bare) ?? dateInWords(bare) ?? amountInWords(bare);
  return words === null ? value : `${signs[sign] ?? ''}${words}`;
}

const signs: Readonly<Record<string, string>> = {
  '≥': 'at least ',
  '>': 'more than ',
  '≤': 'up to ',
  '<': 'less than ',
  '~': 'about ',
};

const durationUnits: Readonly<Record<string, string>> = {
  TS: 'second',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};

function durationInWords(value: string): string | null {
  const [, time = '', count = '', unit = ''] = /^P(T?)([\d.]+)([A-Z])$/u.exec(value) ?? [];
  const name = durationUnits[`${time}${unit}`];
  return name === undefined ? null : counted(count, name);
}

const currencySigns: Readonly<Record<string, string>> = {
  dollar: '$',
  USD: 'US$',
  AUD: 'A$',
  CAD: 'C$',
  HKD: 'HK$',
  NZD: 'NZ$',
  SGD: 'S$',
  TWD: 'NT$',
  BRL: 'R$',
  GBP: '£',
  EUR: '€',
  JPY: '¥',
  INR: '₹',
  RUB: '₽',
  UAH: '₴',
  KRW: '₩',
  ILS: '₪',
  TRY: '₺',
  BTC: '₿',
};

/** Numbers, ranges of numbers, shares in a hundred and sums. */
function amountInWords(value: string): string | null {
  const [, low, high, percent = '', currency = ''] =
    /^(-?\d[\d.]*?)(?:\.\.(-?\d[\d.]*))?(?:(%)| (\p{L}+))?$/u.exec(value) ?? [];
  if (low === undefined) return null;
  const digits = high === undefined ? readable(low) : `${readable(low)}–${readable(high)}`;
  if (currency === '') return `${digits}${percent}`;
  const sign = currencySigns[currency];
  if (sign !== undefined) return `${sign}${digits}`;
  const isName = currency === currency.toLowerCase() && !invariable.includes(currency);
  return isName && low !== '1' ? `${digits} ${currency}s` : `${digits} ${currency}`;
}

/** Names of currencies without a plural of their own. */
const invariable: readonly string[] = ['won', 'rand', 'baht', 'rupiah', 'ringgit', 'real', 'zloty', 'lira'];

const large: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** "7 million" where no digit is lost by it, else groups of three: "12,345". Up to four digits stand as they are. */
function readable(digits: string): string {
  const worth = Number(digits);
  for (const [unit, name] of large) {
    const count = worth / unit;
    if (Math.abs(count) >= 1 && Math.abs(count) < 1000 && count === Number(count.toFixed(2)))
      return `${count} ${name}`;
  }
  const [whole = '', part] = digits.split('.');
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

const months = monthNames.map(upperFirst);

const seasons: Readonly<Record<string, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

/** The forms of `resolveDate`. */
function dateInWords(value: string): string | null {
  if (value === 'impossible') return 'a date that does not exist';
  const [from = '', to] = value.split('/');
  if (to === undefined) return pointInWords(from);
  const [first, last] = [pointInWords(from), pointInWords(to)];
  if (from === '..') return last === null ? null : `before ${last}`;
  if (to === '..') return first === null ? null : `after ${first}`;
  if (first === null || last === null) return null;
  return stretchInWords(first.split(' '), last.split(' '));
}

/** What both ends have in common is said once: "1–7 December 2025", "30 November – 6 December 2025". */
function stretchInWords(first: readonly string[], last: readonly string[]): string {
  let own = first.length;
  while (own > 1 && first.length === last.length && first[own - 1] === last[own - 1]) own -= 1;
  const dash = own === 1 ? '–' : ' – ';
  return `${first.slice(0, own).join(' ')}${dash}${last.join(' ')}`;
}

function pointInWords(value: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value) ?? [];
  if (year !== undefined) return civil(year, month, day);
  const [, monthOnly, dayOfMonth] = /^--(\d{2})(?:-(\d{2}))?$/u.exec(value) ?? [];
  if (monthOnly !== undefined) return joined([dayOfMonth, months[Number(monthOnly) - 1]]);
  const [, dayOnly] = /^---(\d{2})$/u.exec(value) ?? [];
  if (dayOnly !== undefined) return `day ${Number(dayOnly)} of the month`;
  const [, way, count = '', unit = ''] = /^([+-])(\d+|few) (\p{L}+)$/u.exec(value) ?? [];
  if (way !== undefined)
    return `${count === 'few' ? `a few ${unit}s` : counted(count, unit)} ${way === '-' ? 'before' : 'later'}`;
  const [, name = '', shift = ''] = /^(\p{Ll}+):(.+)$/u.exec(value) ?? [];
  if (name === 'weekday') {
    const weekday = weekdays.find((one) => one === shift);
    return weekday === undefined ? null : upperFirst(weekday);
  }
  if (name === 'season') return seasons[shift] ?? null;
  if (name === 'day') return /^[a-z]+$/u.test(shift) ? shift : null;
  return /^(?:this|last|next)$/u.test(shift) ? `${shift} ${name}` : null;
}

function civil(year: string, month: string | undefined, day: string | undefined): string | null {
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (month === undefined) return year;
  if (name === undefined) return null;
  if (day !== undefined && !isCivilDate(Number(year), Number(month), Number(day))) return null;
  return joined([day, name, year]);
}

/** "3 December 2025" from its parts, as far as they are said. */
function joined([day, ...others]: readonly (string | undefined)[]): string {
  const parts = day === undefined ? others : [String(Number(day)), ...others];
  return parts.filter((part) => part !== undefined).join(' ');
}

function counted(count: string, noun: string): string {
  return `${count} ${noun}${Number(count) === 1 ? '' : 's'}`;
}
