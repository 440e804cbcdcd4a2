import { describe, expect, test } from 'vitest';
import { placesAndTimesIn } from '../told-review.ts';

describe('the time that an amount is for', () => {
  test('a year, or several', () => {
    expect(
      placesAndTimesIn(
        'The coast fund pledged $340 million over five years.',
        'The coast fund is stumping up $340 million a year to rebuild the quays.',
      ),
    ).toEqual(['high number: a1 in all, a2 each']);
  });

  test('no finding: another amount, and an account that has both', () => {
    expect(
      placesAndTimesIn('It pledged $340 million over five years.', 'It pledged $68 million a year.'),
    ).toEqual([]);
    expect(
      placesAndTimesIn(
        'It pledged $340 million over five years.',
        'It pledged $340 million a year, not $340 million over five years.',
      ),
    ).toEqual([]);
  });
});
