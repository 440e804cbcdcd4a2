import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

const tell = (...texts: readonly string[]): readonly string[] =>
  analysed({
    told: texts.map((text) => ({ text })),
    statements: [texts.map((_text, account) => [account, 0] as const)],
  })
    .filter(({ kind }) => kind === 'place')
    .map(inOneLine);

describe('distances', () => {
  test('of one thing', () => {
    expect(
      tell(
        'Lorne was caught in a shed three houses from the bank.',
        'Lorne was caught an hour later, five buildings away.',
      ),
    ).toEqual(['medium place: a1 three houses from, a2 five buildings away']);
    expect(
      tell('The trawler sank 90 miles off Vesk.', 'The trawler sank some 20 km off the coast of Vesk.'),
    ).toEqual(['medium place: a1 90 miles off, a2 some 20 km off']);
  });

  test.each([
    [
      'from two things',
      'The trawler sank 90 miles off Vesk.',
      'The trawler sank 13 miles from the tanker that it had followed.',
    ],
    [
      'in another unit, less exactly',
      'The trawler sank 90 miles off Vesk.',
      'The trawler sank 150 km off Vesk.',
    ],
    ['from nobody knows what', 'The trawler sank 90 miles off Vesk.', 'The trawler sank 13 miles away.'],
    ['no distance', 'The mayor bought three houses in Vesk.', 'The mayor bought five buildings in Vesk.'],
  ])('no finding: %s', (_name, a, b) => expect(tell(a, b)).toEqual([]));
});
