import { monthNames } from '../calendar.ts';
import { hourOf, zoneLetters, zoneOffsets } from '../clock.ts';
import { type Span, span } from '../span.ts';

/** A date as outlets print it above an article, with what ISO 8601 makes of it. */

/** The names of the months, whole or short, as a choice for use inside other patterns (flag `i`). */
export const anyMonth =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthName = `(?:${anyMonth})\\.?`;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:\\.?,?\\s+|,))?';
const zone = `(?:\\s*\\(?(?:(?:GMT|UTC)?\\s?[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}T|${zoneLetters})\\)?)?`;
/** `8:40 p. m.`, `01:19 hrs`, `5:03p`. */
export const clockPattern =
  '\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:\\s?[ap](?:\\.?\\s?m)?\\b\\.?|\\shrs\\b)?';
const time = `(?:(?:[T,]|\\s+at|\\s+[-/@])?\\s*${clockPattern}${zone})`;
const day = `${weekday}(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}/\\d{2}/\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2}\\b)|${monthName}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+|,)\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${monthName},?\\s+\\d{4})`;

/** The pattern of a stated date with an optional time, for use inside other patterns (flag `i`). */
export const datePattern = `(?:${clockPattern}${zone}(?:,?\\s+|/))?${day}${time}?`;

/** `04 / 02 / 2007`, `2007 - 02 - 04`, `18: 50`, and the time of `6:50 pm / 4 May 2007`: figures as some archives set them. */
const wide = new RegExp(
  `(?<!\\d:|\\d)(?:\\d{1,2}\\s?:\\s?\\d{2}(?:(?:\\s?[ap]\\.?\\s?m\\b\\.?)?${zone}\\s?/\\s?(?=${weekday}(?:\\d|${monthName})))?|\\d{1,4}\\s?([/-])\\s?\\d{1,2}\\s?\\1\\s?\\d{1,4}(?![:\\d]))`,
  'giu',
);

/** The spans of such figures: no mark in them parts anything. */
export const figuresIn = (stated: string): readonly Span[] =>
  [...stated.matchAll(wide)].map(({ index, 0: figures }) => span(index, index + figures.length));

/** Such figures without their blanks. */
export const closedUp = (stated: string): string =>
  stated.replace(wide, (figures) => figures.replaceAll(/\s/gu, ''));

/** A day without its year. */
export const monthAndDay = `(?:${monthName}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${monthName})`;

const numericDay = /(\d{4})[-/](\d{2})[-/](\d{2})/;
const threeNumbers = /(?<!\d:|\d)(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2}\b)/;
const monthFirst = new RegExp(`(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+|,)(\\d{4})`, 'i');
const dayFirst = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(${monthName}),?\\s+(\\d{4})`, 'i');
const clock = /(\d{1,2})[:.](\d{2})(?::(\d{2})(\.\d{1,6})?)?(?:\s?([ap])(?:\.?\s?m)?\b\.?)?/i;
const offset = new RegExp(`(?:GMT|UTC)?\\s?([+-])(\\d{2}):?(\\d{2})|(?:\\b|\\d)(${zoneLetters})\\b`);

/**
 * ISO 8601 of a stated date, with a time or a zone only where the source has one; null where there is no date, where it
 * cannot be one, or where it can be read two ways (`03/04/2025`).
 */
export function isoDate(stated: string): string | null {
  const found = dayOf(closedUp(stated));
  if (found === null) return null;
  const { iso, rest } = found;
  const at = clock.exec(rest);
  if (at === null) return iso;
  const [whole, hours = '', minutes = '', seconds, fraction = '', half] = at;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return iso;
  const tail = seconds === undefined ? '' : `:${seconds}${fraction}`;
  return `${iso}T${pad(hourOf(Number(hours), half))}:${minutes}${tail}${zoneOf(rest.slice(at.index + whole.length - 1))}`;
}

function dayOf(stated: string): { readonly iso: string; readonly rest: string } | null {
  const plain = numericDay.exec(stated);
  if (plain !== null) return valid(stated, plain, Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const named = monthFirst.exec(stated);
  if (named !== null) return valid(stated, named, Number(named[3]), monthNumber(named[1]), Number(named[2]));
  const turned = dayFirst.exec(stated);
  if (turned !== null)
    return valid(stated, turned, Number(turned[3]), monthNumber(turned[2]), Number(turned[1]));
  const numbers = threeNumbers.exec(stated);
  if (numbers === null) return null;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4] ?? '')];
  if (numbers[2] === '.' || first > 12) return valid(stated, numbers, year, second, first);
  if (second > 12 || first === second) return valid(stated, numbers, year, first, second);
  return null;
}

/** `07` is of this century, `98` of the last one. */
const fullYear = (year: string): number =>
  Number(year.length > 2 ? year : `${Number(year) < firstOfLast ? 20 : 19}${year}`);
const firstOfLast = 70;

function valid(stated: string, match: RegExpExecArray, year: number, month: number, date: number) {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1000) return null;
  const rest = `${stated.slice(0, match.index)} ${stated.slice(match.index + match[0].length)}`;
  return { iso: `${year}-${pad(month)}-${pad(date)}`, rest };
}

function zoneOf(rest: string): string {
  const found = offset.exec(rest);
  if (found === null) return '';
  return found[1] === undefined
    ? (zoneOffsets.get(found[4] ?? '') ?? '')
    : `${found[1]}${found[2] ?? ''}:${found[3] ?? ''}`;
}

function monthNumber(name: string | undefined): number {
  const short = (name ?? '').toLowerCase().slice(0, 3);
  return monthNames.findIndex((month) => month.startsWith(short)) + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
