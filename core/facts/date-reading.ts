import type { DateUnit } from './date-words.ts';

/** What a date expression says by itself, before it is placed in the calendar. */
export type DateReading =
  /** 30 November 2025; `either` when the order of day and month is open (05/06/2025); the weekday where it is said too. */
  | {
      readonly kind: 'day';
      readonly weekday?: number;
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly either?: true;
    }
  /** November 30 */
  | { readonly kind: 'month-day'; readonly month: number; readonly day: number; readonly weekday?: number }
  /** the 22nd; Thursday the 21st */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly months: number | null }
  /** September 2010, late September, March */
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null; readonly part: string }
  | { readonly kind: 'season'; readonly month: number; readonly year: number | null }
  /** 2014; 1960 to 1969 */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** Sunday, last Sunday, Friday next week (`weeks` counts from this week) */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: 'none' | 'last' | 'next' | 'this';
      readonly weeks: number | null;
    }
  /** the second Monday of next month; `months` counts from this month */
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly months: number }
  /** this week, yesterday, last year, later this month */
  | { readonly kind: 'unit'; readonly unit: DateUnit; readonly shift: number; readonly part: string }
  /** two weeks ago, a week earlier; `count` null for "a few"; `from` "text" when counted from another event, not from now */
  | {
      readonly kind: 'offset';
      readonly unit: DateUnit;
      readonly count: number | null;
      readonly sign: 1 | -1;
      readonly from: 'now' | 'tomorrow' | 'text';
    }
  /** the past 35 years */
  | {
      readonly kind: 'stretch';
      readonly unit: DateUnit;
      readonly count: number | null;
      readonly sign: 1 | -1;
    }
  /** 30 February */
  | { readonly kind: 'impossible' };
