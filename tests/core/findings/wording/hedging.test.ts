import { describe, expect, test } from 'vitest';
import { foundOfWords } from '../found.ts';

describe('hearsay, and who has it from whom', () => {
  const thought = 'It is thought that the flood carried off the boats of the rowing club.';

  test.each([
    [
      'a source that is named',
      [thought, 'The flood carried off forty boats of the rowing club, the mayor said.'],
      'low quote-attribution: it is thought | the mayor',
    ],
    [
      'a paper',
      [
        thought,
        'The flood carried off forty boats of the rowing club, according to a list kept in the boathouse.',
      ],
      'low quote-attribution: it is thought | a list kept in the boathouse',
    ],
    [
      'nobody',
      [
        'A burglar is believed to have been caught, and no injuries were reported.',
        'A burglar has been caught, and no injuries were reported.',
      ],
      'low quote-attribution: believed to | stated flatly',
    ],
    [
      'one and the other',
      [
        'A loaded pistol was reportedly found in the garden of the mill.',
        'A loaded pistol was found in the garden of the mill.',
        'A loaded pistol was found in the garden of the mill, a neighbour said.',
      ],
      'low quote-attribution: reportedly | stated flatly | a neighbour',
    ],
  ])('%s', (_name, texts, finding) => expect(foundOfWords(...texts)).toEqual([finding]));

  test.each([
    ['another matter', 'The boats of the rowing club were blessed in June, the mayor said.'],
    ['hearsay there too', 'The flood is believed to have carried off the boats of the rowing club.'],
  ])('no finding: %s', (_name, other) => expect(foundOfWords(thought, other)).toEqual([]));

  test('no finding: an age in common', () =>
    expect(
      foundOfWords(
        'The driver was reportedly in search of an 11-year-old girl from the rowing club.',
        'An 11-year-old girl from the rowing club was driven home, the mayor said.',
      ),
    ).toEqual([]));
});
