import { describe, expect, test } from 'vitest';
import { placesAndTimesIn } from '../told-review.ts';

describe('the place of a caption', () => {
  const text = 'The trawler sank off Vesk on Saturday.';
  const other = 'Divers went down near the island of Vesk on Saturday.';
  const caption = (words: string): readonly string[] =>
    placesAndTimesIn(`[caption] ${words}\n${text}`, other, 'A trawler sank south of the island of Vesk.');

  test('that nobody else names', () => {
    expect(caption('The trawler off the island of Lorne on Saturday.')).toEqual([
      'medium place: a1 Lorne, a1 Vesk, a2 Vesk, a3 Vesk',
    ]);
  });

  test.each([
    ['the same place', 'The trawler off the island of Vesk on Saturday.'],
    ['a place beside it', 'The trawler off the island of Lorne, west of Vesk, on Saturday.'],
    ['another day', 'The trawler in the port of Lorne in June 2019.'],
    ['an archive', 'File photo: the trawler off the island of Lorne on Saturday.'],
    ['a sea', 'The trawler in the Adriatic Sea on Saturday.'],
  ])('no finding: %s', (_name, words) => expect(caption(words)).toEqual([]));
});
