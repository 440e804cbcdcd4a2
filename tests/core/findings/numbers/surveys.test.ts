import { expect, test } from 'vitest';
import { processorTime } from '../../../processor-time.ts';
import { linkedPair, valuesFound } from '../told-review.ts';

const read = (a: string, b: string): readonly string[] => valuesFound(linkedPair(a, b));
const poll = (whose: string, share: number): string =>
  `A ${whose} poll found that ${share}% of voters back the harbour plan.`;

test('one survey has one result, and two may have two', () => {
  expect(read(poll('Chronicle', 41), poll('Chronicle', 47))).not.toEqual([]);
  expect(read(poll('Chronicle', 41), poll('Argus', 47))).toEqual([]);
});

test('a name without an end takes time in proportion', () => {
  const long = (count: number): string => `${poll('Chronicle', 41).slice(0, -1)}, ${'A'.repeat(count)}.`;
  const time = (count: number): number => processorTime(() => read(long(count), poll('Chronicle', 47)));
  time(20_000);
  expect(time(80_000)).toBeLessThan(10 * Math.max(time(20_000), 15));
});
