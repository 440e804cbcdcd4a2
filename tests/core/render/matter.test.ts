import { expect, test } from 'vitest';
import { matterOf } from '../../../core/render/matter.ts';

const accounts = [{ name: 'New: cows cross' }, { name: 'Coast Daily' }];

test.each([
  [
    'The number of cows differs: “200” (Coast Daily) and “180” (New: cows cross).',
    'The number of cows differs',
  ],
  ['New: cows cross gives two dates: Monday and Friday.', 'New: cows cross gives two dates'],
  ['What “Lee: a life” is called differs.', 'What “Lee: a life” is called differs.'],
])('what is told before the values: %s', (summary, matter) => {
  expect(matterOf(summary, accounts)).toBe(matter);
});
