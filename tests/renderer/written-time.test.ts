import { expect, test } from 'vitest';
import { timeWritten } from '../../renderer/model/written-time.ts';

test.each([
  ['2025-03-03', '2025-03-03'],
  ['2025-11-30T23:24+02:00', '2025-11-30T23:24+02:00'],
  ['3 March 2025', '2025-03-03'],
  [' 3  march 2025 ', '2025-03-03'],
  ['Monday, 3 March 2025', '2025-03-03'],
  ['3rd Mar. 2025', '2025-03-03'],
  ['2025-03-03 14:00', '2025-03-03T14:00'],
  ['2025-03-03 14:00 +01:00', '2025-03-03T14:00+01:00'],
  ['March 3, 2025', '2025-03-03'],
  ['March 3, 2025, 2 pm', '2025-03-03T14:00'],
  ['March 3, 2025 at 2:30 p.m.', '2025-03-03T14:30'],
  ['3 March 2025, 12 am', '2025-03-03T00:00'],
  ['3 March 2025 14:00 GMT', '2025-03-03T14:00Z'],
  ['30.11.2025', '2025-11-30'],
  ['30.11.2025 14.30', '2025-11-30T14:30'],
  ['25/12/2025', '2025-12-25'],
])('%s is read as %s', (typed, iso) => {
  expect(timeWritten(typed)).toBe(iso);
});

test.each([
  'yesterday',
  'March 2025',
  '03/04/2025',
  '31 February 2025',
  '2025-13-01',
  '3 March 2025, 25:00',
  '3 March 2025, 14:00 EST',
  'between 3 March 2025 and today',
  '',
])('%s is not read', (typed) => {
  expect(timeWritten(typed)).toBeNull();
});
