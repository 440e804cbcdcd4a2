import { expect, test } from 'vitest';
import { analysed } from './told-review.ts';

test('an account with many sides leaves the others theirs', () => {
  const ways = [
    'over the wall',
    'under the gate',
    'past the shed',
    'round the pond',
    'by the mill',
    'up the lane',
    'down the well',
  ];
  const one = ways.map((way) => `The burglar with the lantern crept ${way} of the orchard.`).join('\n');
  const other = 'The burglar with the lantern broke a window of the orchard house and stole spoons.';
  const [finding] = analysed({
    told: [
      { text: one },
      { text: other },
      { text: 'The burglar with the lantern drove off from the orchard.' },
    ],
    statements: [[...ways.map((_, line): readonly [number, number] => [0, line]), [1, 0], [2, 0]]],
    links: [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [2, 0],
      ],
    ],
  }).filter(({ kind }) => kind === 'other');
  expect(new Set(finding?.sides.map(({ account }) => account))).toEqual(new Set(['a1', 'a2', 'a3']));
  expect(finding?.sides.length).toBeLessThan(10);
});
