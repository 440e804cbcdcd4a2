import { expect, test } from 'vitest';
import { connectedPairs } from '../../../../core/findings/comparing/connected.ts';

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

test('a thousand things of which any two are a pair take no longer than their pairs', () => {
  const things = Array.from({ length: 1_000 }, (_, index) => index);
  const pairs = things.flatMap((one) => things.slice(one + 1).map((other) => [one, other] as const));
  const { user } = process.cpuUsage();
  expect(connectedPairs(pairs).map((group) => group.length)).toEqual([things.length]);
  // in microseconds: a twentieth of a second is enough, and ten would be if every pair went through all things
  expect(process.cpuUsage().user - user).toBeLessThan(2_000_000);
});
