import { isCivilDate } from '../calendar.ts';
import type { DateReading } from './date-reading.ts';
import { countOf, dateUnitOf, dayOfMonth, monthOf, seasons, weekdayNamed } from './date-words.ts';
import {
  type DateParts,
  dayReading,
  decadeWords,
  readNamed,
  readNumeric,
  readOffset,
  readUnit,
  readWeekday,
  readYears,
  shiftOf,
} from './read-date.ts';

export type DateRule = {
  readonly pattern: RegExp;
  /** A cheap test first: a text without it has no such date, so the pattern need not be compiled. */
  readonly sign?: RegExp;
  /** True where the rule needs capitals; the others see the text in lower case. */
  readonly cased?: true;
  readonly read: (groups: DateParts) => DateReading | null;
};

const weekdayName = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const weekdayShort = `(?:${weekdayName}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?)`;
const monthName =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
const ordinal =
  '(?:(?:twenty|thirty)[\\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\da-z]|[.,:]\\d)';
const year = '(?:1[0-9]|20)\\d\\d(?![\\da-z]|[.,]\\d)';
const unit = '(?:days?|weeks?|weekends?|fortnights?|months?|years?|decades?|century|centuries)';
const count =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|\\d{1,3}|(?:a\\s)?(?:few|couple(?:\\sof)?)|several|many|some)';
const relative = '(?:last|past|previous|this|this\\spast|this\\scoming|next|coming|following)';
const gap = '[\\s\\u00a0]+';
const part = '(?:(?<part>early|earlier|late|later|mid|the\\s(?:start|beginning|end)\\sof)[\\s-]+)?';

/** For lower case only. Without the flags `i` and `u`, which make compiling thirty patterns the slowest part of a cold start; see `dates.ts`. */
const pattern = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`, 'g');

const numeric = /\d[-/.]\d/;

/** In the order in which they are tried: what an earlier rule has taken, a later one leaves alone. */
export const dateRules: readonly DateRule[] = [
  {
    // 2025-11-30, 2025/11/30, 2025 / 11 / 30, and the day of 2025-11-30T23:24:20
    sign: /\d ?[-/.] ?\d/,
    pattern: /\b(?<y>\d{4})(?<sign>[-/.]| [-/] )(?<m>\d{1,2})\k<sign>(?<d>\d{1,2})(?!\d)/gi,
    read: ({ y, m, d }) => dayReading(Number(y), Number(m), Number(d), false),
  },
  {
    // 2019-sep-1
    sign: /\d[-/][a-z]/i,
    pattern: pattern(`(?<year>\\d{4})[-/](?<month>${monthName})[-/](?<day>\\d{1,2})`),
    read: readNamed,
  },
  {
    sign: numeric,
    pattern: pattern(`(?<a>\\d{1,2})(?<sign>[-/.])(?<b>\\d{1,2})\\k<sign>(?<y>\\d{4}|\\d{2})`),
    read: readNumeric,
  },
  {
    // Sunday, November 30, 2025 · March 9 2014 · Oct-2, but not the end of `10 Nov 11`
    pattern: pattern(
      `(?:(?<weekday>${weekdayShort}),?${gap})?(?<month>${monthName})(?:(?<!\\b${day}${gap}${monthName})${gap}|[-/])(?:the${gap})?(?<day>${day}|(?:${ordinal}))(?:(?:,?${gap}|,)(?<year>${year}))?`,
    ),
    read: readNamed,
  },
  {
    // 24 February 2022 · the second of Aug. · 1st Jan
    pattern: pattern(
      `(?:(?<weekday>${weekdayShort}),?${gap})?(?:the${gap})?(?<day>${day}|(?:${ordinal}))(?:${gap}(?:of${gap})?|[-/])(?<month>${monthName})(?:,?${gap}(?<year>${year}))?`,
    ),
    read: readNamed,
  },
  {
    pattern: pattern(`${part}(?<month>${monthName})(?:,?${gap}(?:of${gap})?)(?<year>${year})`),
    read: ({ month = '', year: y, part: p = '' }) => {
      const m = monthOf(month);
      return m === undefined ? null : { kind: 'month', month: m, year: Number(y), part: p.toLowerCase() };
    },
  },
  {
    // the second Monday of next month
    sign: /(?:st|nd|rd|th)\s+[mtwfs][a-z]{2,5}day/i,
    pattern: pattern(
      `(?:the${gap})?(?<nth>first|second|third|fourth|fifth)${gap}(?<weekday>${weekdayName})(?:${gap}(?:of|in)${gap}(?<relative>${relative})${gap}month)?`,
    ),
    read: ({ nth = '', weekday = '', relative: word }) => {
      const n = dayOfMonth(nth);
      const index = weekdayNamed(weekday);
      if (n === undefined || index === undefined) return null;
      return { kind: 'nth-weekday', nth: n, weekday: index, months: word === undefined ? 0 : shiftOf(word) };
    },
  },
  {
    sign: /of\s+[a-z]+(?:\s+[a-z]+)?\s+month/i,
    pattern: pattern(
      `(?:${weekdayName}${gap})?the${gap}(?<day>${day}|(?:${ordinal}))${gap}of${gap}(?<relative>${relative})${gap}month`,
    ),
    read: ({ day: source = '', relative: word = '' }) => {
      const d = dayOfMonth(source);
      return d === undefined ? null : { kind: 'day-of-month', day: d, months: shiftOf(word) };
    },
  },
  {
    sign: /of\s+[a-z]+\s+month/i,
    pattern: pattern(`(?<day>${day})${gap}of${gap}(?<relative>this|next|last)${gap}month`),
    read: ({ day: source = '', relative: word = '' }) => {
      const d = dayOfMonth(source);
      return d === undefined ? null : { kind: 'day-of-month', day: d, months: shiftOf(word) };
    },
  },
  {
    // Thursday the 21st
    sign: /day\s+the\s/i,
    pattern: pattern(`${weekdayName}${gap}the${gap}(?<day>${day}|(?:${ordinal})|fifteen|twenty)`),
    read: ({ day: source = '' }) => {
      const d = dayOfMonth(source);
      return d === undefined ? null : { kind: 'day-of-month', day: d, months: null };
    },
  },
  {
    // on the 22nd, where a clause ends
    sign: /\sthe\s+(?:\d|twenty|thirt)/i,
    pattern: pattern(
      `(?<=\\b(?:on|by|for|until|till|since|from)${gap})the${gap}(?<day>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)|twenty[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth)(?=[\\s]*(?:[.,;!?]|$))`,
    ),
    read: ({ day: source = '' }) => {
      const d = dayOfMonth(source);
      return d === undefined ? null : { kind: 'day-of-month', day: d, months: null };
    },
  },
  {
    // Friday next week · on Sunday of next week · this week Friday · last Sunday · Sunday
    pattern: pattern(
      `(?:(?:(?<leading>this|next|last)${gap}week${gap})|(?:(?<relative>${relative})${gap}))?(?<weekday>${weekdayName})(?:${gap}(?:of${gap})?(?<week>this|next|last)${gap}week)?`,
    ),
    read: readWeekday,
  },
  {
    sign: /\b(?:ago|earlier|later|hence|back|from|previously)\b/i,
    pattern: pattern(
      `(?<count>${count})\\]?[\\s\\u00a0-]+(?<unit>${unit})${gap}(?<direction>ago|earlier|later|hence|back|from${gap}(?:now|today|tomorrow)|previously)`,
    ),
    read: readOffset,
  },
  {
    pattern: pattern(
      `the${gap}day${gap}(?:before${gap}yesterday|after${gap}tomorrow)|yesterday|today|tonight|tomorrow`,
    ),
    read: () => null, // by its words: see dates.ts
  },
  {
    // the past 35 years · the last few months · next two weeks
    pattern: pattern(
      `(?:the${gap})?(?<relative>last|past|previous|next|coming|following)${gap}(?<count>${count})${gap}(?<unit>${unit})`,
    ),
    read: ({ unit: name = '', count: many = '', relative: word = '' }) => {
      const kind = dateUnitOf(name);
      if (kind === undefined) return null;
      return { kind: 'stretch', unit: kind, count: countOf(many), sign: shiftOf(word) < 0 ? -1 : 1 };
    },
  },
  {
    pattern: pattern(
      `${part}(?:the${gap})?(?<relative>${relative})${gap}(?<unit>day|week|weekend|month|year|decade|century)(?!['’]s${gap}eve)`,
    ),
    read: readUnit,
  },
  {
    sign: /the\s+(?:day|week|month|year)\s+(?:before|after)/i,
    pattern: pattern(
      `the${gap}(?<unit>day|week|month|year)${gap}(?<direction>before|after)(?=\\s*[.,;)]|\\s+(?:that|was|were|had|it)\\b)`,
    ),
    read: (groups) =>
      readOffset({ ...groups, count: 'one', direction: groups.direction === 'before' ? 'before' : 'later' }),
  },
  {
    sign: /(?:spring|summer|autumn|fall|winter)[,\s]/i,
    pattern: pattern(
      `(?:the${gap})?(?<season>spring|summer|autumn|fall|winter)(?:,?${gap}(?:of${gap})?)(?<year>${year})`,
    ),
    read: ({ season = '', year: y }) => {
      const m = seasons.get(season.toLowerCase());
      return m === undefined ? null : { kind: 'season', month: m, year: Number(y) };
    },
  },
  {
    sign: /\d0['’]?s/i,
    pattern: /\b(?:the\s)?(?<decade>(?:1[0-9]|20)\d0)['’]?s\b/gi,
    read: ({ decade = '' }) => readYears(Number(decade), Number(decade) + (decade.endsWith('00') ? 99 : 9)),
  },
  {
    sign: /the\s+[a-z]+ties/i,
    pattern: pattern(
      `the${gap}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    ),
    read: ({ decade = '' }) => {
      const from = decadeWords.get(decade.toLowerCase());
      return from === undefined ? null : readYears(from, from + 9);
    },
  },
  {
    sign: /century/i,
    pattern: pattern(`(?:the${gap})?(?<nth>1[0-9]|2[01])(?:st|th)[\\s-]century`),
    read: ({ nth = '' }) => readYears((Number(nth) - 1) * 100, (Number(nth) - 1) * 100 + 99),
  },
  {
    // a month by itself; May and March only where a date is meant, for they are words too
    cased: true,
    pattern: new RegExp(
      `\\b(?:(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)[\\s-]+))?(?<month>January|February|April|June|July|August|September|October|November|December|(?<=\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his|and|to|between|[Ee]arly|[Ll]ate)\\s)(?:March|May))\\b(?!\\s+(?:\\d|[A-Z]))`,
      'g',
    ),
    read: ({ month = '', part: p = '' }) => {
      const m = monthOf(month);
      return m === undefined ? null : { kind: 'month', month: m, year: null, part: p.toLowerCase() };
    },
  },
  {
    // on 4/22 · on 4-22 · on 4.22, where a clause ends; 22/04 where only a day can be meant
    sign: numeric,
    pattern: pattern(
      `(?:(?<=\\b(?:on|in|by|since)\\s+)(?<a>\\d{1,2})(?<sign>[-/.])(?<b>\\d{1,2})(?=\\s*(?:[,;!?]|$|\\.(?!\\d)))|(?<c>[123]\\d)/(?<d>0[1-9]|1[0-2]))(?![\\d/.-]\\d)`,
    ),
    read: ({ a, b, c, d: month }) => {
      const [first, second] = [Number(a ?? c), Number(b ?? month)];
      const [m, d] = first > 12 ? [second, first] : [first, second];
      return isCivilDate(2000, m, d) ? { kind: 'month-day', month: m, day: d } : null;
    },
  },
  {
    sign: numeric,
    pattern: pattern('9/11'),
    read: () => ({ kind: 'day', year: 2001, month: 9, day: 11 }),
  },
  {
    pattern: pattern(`(?<year>(?:1[4-9]|20)\\d\\d)`),
    read: ({ year: y }) => readYears(Number(y), Number(y)),
  },
];
