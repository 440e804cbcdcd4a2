import { expect, test } from 'vitest';
import { matterOf } from '../../../core/render/matter.ts';

const named = (id: string, outlet: string | null, headline: string | null) => ({
  id,
  outlet,
  headline,
  file: `${id}.txt`,
});
const accounts = [
  named('a', null, 'New: cows cross'),
  named('b', 'Coast Daily', null),
  named('c', 'Gull', 'Bridge: two hundred crossed'),
  named('d', 'Gull', 'Bridge: fewer crossed'),
];

test.each([
  [
    'The number of cows differs: “200” (Coast Daily) and “180” (New: cows cross).',
    'The number of cows differs',
  ],
  ['New: cows cross gives two dates: Monday and Friday.', 'New: cows cross gives two dates'],
  // Two of one outlet go by their headlines.
  [
    'Bridge: fewer crossed and Coast Daily name other days: Monday and Friday.',
    'Bridge: fewer crossed and Coast Daily name other days',
  ],
  ['What “Lee: a life” is called differs.', 'What “Lee: a life” is called differs.'],
])('what is told before the values: %s', (summary, matter) => {
  expect(matterOf(summary, accounts)).toBe(matter);
});
