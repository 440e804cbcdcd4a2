import { describe, expect, test } from 'vitest';
import { civilDate, dayNumber, weekdayOf } from '../../../core/calendar.ts';
import { dateMentionsIn } from '../../../core/facts/dates.ts';
import { factsOf } from '../../../core/facts/facts.ts';
import { looksAhead } from '../../../core/facts/looks-ahead.ts';
import { resolveDate } from '../../../core/facts/resolve-date.ts';
import { plainAccount } from '../../plain-account.ts';

const sunday = dayNumber(2025, 11, 30);

/** Every date of a text that was published on Sunday, 30 November 2025 (or on no known day). */
function read(text: string, today: number | null = sunday): readonly string[] {
  return dateMentionsIn(text).map((date) =>
    resolveDate(date.reading, { today, ahead: looksAhead(text, date) }),
  );
}

const dates = (text: string): readonly string[] =>
  factsOf([plainAccount('a1', text)], [{ id: 'p1', account: 'a1', start: 0, end: text.length, zone: 'body' }])
    .filter((fact) => fact.kind === 'date')
    .map((fact) => fact.value);

describe('the calendar', () => {
  test('counts days as the Gregorian calendar has them', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 1)).toBe(29);
    expect(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 1)).toBe(28);
    expect(weekdayOf(sunday)).toBe(6);
    for (const day of [-719468, -1, 0, 20000, 3000000]) {
      const { year, month, day: date } = civilDate(day);
      expect(dayNumber(year, month, date)).toBe(day);
    }
  });
});

describe('dates that say all', () => {
  test.each([
    'November 30, 2025',
    '30 November 2025',
    'Sunday, November 30, 2025',
    'Nov. 30, 2025',
    'the 30th of November 2025',
    '2025-11-30',
    '30.11.2025',
    '30/11/2025',
    '11/30/2025',
    '2025 / 11 / 30',
    '2025 - 11 - 30',
    '2025-11-30T23:24:20',
  ])('%s', (text) => expect(read(text, null)).toEqual(['2025-11-30']));

  test('precision is kept', () => {
    expect(read('in November 2025, in 2014, in the 1960s', null)).toEqual([
      '2025-11',
      '2014',
      '1960-01-01/1969-12-31',
    ]);
    expect(read('early March 2024', null)).toEqual(['2024-03-01/2024-03-15']);
  });

  test('a four-digit count is no year', () => {
    expect(read('2000 people saw $2014 in room 1980, over 1500 metres')).toEqual([]);
  });
});

describe("dates against the account's own day", () => {
  test.each([
    ['He spoke on Friday', '2025-11-28'],
    ['talks held Sunday', '2025-11-30'],
    ['He will fly to Moscow on Monday', '2025-12-01'],
    ['He is due to arrive on Thursday', '2025-12-04'],
    ['he resigned last week', '2025-11-17/2025-11-23'],
    ['a visit next week', '2025-12-01/2025-12-07'],
    ['yesterday', '2025-11-29'],
    ['two days ago', '2025-11-28'],
    ['two years ago', '2023'],
    ['last year', '2024'],
    ['on September 24', '2025-09-24'],
    ['on January 5', '2026-01-05'],
    ['this month', '2025-11'],
    ['a few months ago', '../2025-11'],
    ['the second Monday of next month', '2025-12-08'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test('a weekday that something is set for is the coming one, unless it had been', () => {
    expect(read('The drivers announced a two-day stoppage for Thursday.')).toEqual(['2025-12-04']);
    expect(read('A vigil has been called for Thursday.')).toEqual(['2025-12-04']);
    expect(read('A vigil had been called for Thursday.')).toEqual(['2025-11-27']);
    expect(read('The drivers announced a stoppage on Thursday.')).toEqual(['2025-11-27']);
  });

  test('"this week", said of what is to come on a Sunday, reaches into the coming days', () => {
    expect(read('They will travel this week')).toEqual(['2025-11-30/2025-12-06']);
  });
});

describe('dates of accounts that do not say when they were published', () => {
  test('stay relative without ground', () => {
    expect(dates('They met on Sunday and meet next week; he left yesterday.')).toEqual([
      'weekday:sunday',
      'week:next',
      'day:yesterday',
    ]);
  });

  test('a day both dated and named places that weekday and coming ones, and nothing else', () => {
    expect(
      dates(
        'Officials meet on November 30, 2025. They met on Sunday. They will meet on Monday. He left on Friday.',
      ),
    ).toEqual(['2025-11-30', '2025-11-30', '2025-12-01', 'weekday:friday']);
  });

  test('a dated day that is never named places nothing', () => {
    expect(dates('The war began on 24 February 2022. They met on Sunday.')).toEqual([
      '2022-02-24',
      'weekday:sunday',
    ]);
  });
});
