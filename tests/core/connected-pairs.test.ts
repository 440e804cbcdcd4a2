import { expect, test } from 'vitest';
import { connectedPairs } from '../../core/findings/evidence/connected-pairs.ts';

test('pairs with a member in common are one group, also where a later pair joins two groups', () => {
  const groups = connectedPairs([
    ['a', 'b'],
    ['c', 'd'],
    ['x', 'y'],
    ['b', 'd'],
  ]);
  expect(groups.map((group) => group.toSorted().join(''))).toEqual(['abcd', 'xy']);
});

test('nobody stands in a group twice', () => {
  expect(
    connectedPairs([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toEqual([['a', 'b']]);
});
