import { describe, expect, test } from 'vitest';
import { daysOf, standOfDates } from '../../../../core/findings/values/date-values.ts';

describe('how many days a date may be any of', () => {
  test.each([
    ['2025-11-30', 1],
    ['2025-11', 30],
    ['2024', 366],
    ['2025-11-24/2025-11-30', 7],
    ['~2025-11-30', 1],
    ['weekday:sunday', 1],
    ['day:today', 1],
    ['--11-30', 1],
    ['week:next', 7],
    ['weekend:this', 7],
    ['month:last', 30],
    ['--11', 30],
    ['year:last', 365],
  ])('%s: %i', (value, days) => expect(daysOf(value)).toBe(days));

  test.each([
    '../2025-11-30',
    '2025-11-30/..',
    'impossible',
    '---15',
    '-2 month',
    'decade:last',
    'season:12',
  ])('%s does not say', (value) => expect(daysOf(value)).toBeNull());
});

describe('whether two dates can both be right', () => {
  test.each([
    ['2025-11-30', '2025-11-30', 'agree'],
    ['2025-11-30', '2025-11', 'agree'],
    ['2025-11-30', '2025-12-01', 'clash'],
    ['weekday:sunday', 'weekday:monday', 'clash'],
    ['2025-11-30', 'weekday:sunday', 'agree'],
    ['-2 month', '2025-11-30', 'unknown'],
  ])('%s and %s: %s', (a, b, stand) => {
    expect(standOfDates({ value: a, text: '' }, { value: b, text: '' })).toBe(stand);
  });
});
