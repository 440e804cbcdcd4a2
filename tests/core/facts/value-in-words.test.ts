import { expect, test } from 'vitest';
import { valueInWords } from '../../../core/facts/value-in-words.ts';

test.each([
  ['PT2H', '2 hours'],
  ['~PT4H', 'about 4 hours'],
  ['P1W', '1 week'],
  ['PT1.5H', '1.5 hours'],
  ['P10M', '10 months'],
  ['≥7000000', 'at least 7 million'],
  ['12345', '12,345'],
  ['1234567', '1,234,567'],
  ['2014', '2014'],
  ['28', '28'],
  ['10..15', '10–15'],
  ['<27%', 'less than 27%'],
  ['~1600000 USD', 'about US$1.6 million'],
  ['12.5 GBP', '£12.5'],
  ['40 franc', '40 francs'],
  ['1 cent', '1 cent'],
  ['500 CHF', '500 CHF'],
  ['2025-11-30', '30 November 2025'],
  ['2025-11', 'November 2025'],
  ['~2021', 'about 2021'],
  ['2025-12-01/2025-12-07', '1–7 December 2025'],
  ['2025-11-30/2025-12-06', '30 November – 6 December 2025'],
  ['2024-12-30/2025-01-05', '30 December 2024 – 5 January 2025'],
  ['2025-01/2025-11', 'January–November 2025'],
  ['1990/1999', '1990–1999'],
  ['../2025-11-28', 'before 28 November 2025'],
  ['2025-11-28/..', 'after 28 November 2025'],
  ['--11-30', '30 November'],
  ['--11', 'November'],
  ['---05', 'day 5 of the month'],
  ['weekday:monday', 'Monday'],
  ['week:last', 'last week'],
  ['day:today', 'today'],
  ['season:3', 'spring'],
  ['-1 week', '1 week before'],
  ['+few month', 'a few months later'],
  ['impossible', 'a date that does not exist'],
])('%s is written %s', (value, words) => {
  expect(valueInWords(value)).toBe(words);
});

test.each([
  'tens of thousands',
  'Hallandale Beach',
  '18:30 GMT',
  '28-point',
  'next week',
  '2025-13-40',
  'K: 1',
  '',
])('%s is words already', (value) => {
  expect(valueInWords(value)).toBe(value);
});
