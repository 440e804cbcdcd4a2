import { describe, expect, test } from 'vitest';
import { placesAndTimesIn } from '../told-review.ts';

describe('where something lies', () => {
  test('on which side of a town', () => {
    expect(
      placesAndTimesIn(
        'The trawler sent a mayday 40 miles east of Vesk.',
        'The mayday of the trawler came from 40 miles west of Vesk, the minister said.',
      ),
    ).toEqual(['medium place: a1 east, a2 west']);
  });

  test('at which block or corner of a street', () => {
    expect(
      placesAndTimesIn(
        'Divers met in the 1200 block of Anchor Street.',
        'It was in the 1400 block of East Anchor Street.',
      ),
    ).toEqual(['medium place: a1 1200, a2 1400']);
    expect(
      placesAndTimesIn(
        'The mill is at Anchor Road and Lock Street.',
        'The old mill stands on Anchor Road, at Quay Street.',
      ),
    ).toEqual(['medium place: a1 lock street, a2 quay street']);
  });

  test.each([
    [
      'a finer direction',
      'The trawler sank north of Vesk on its way.',
      'The trawler sank north-east of Vesk.',
    ],
    ['another thing', 'The trawler sank north of Vesk.', 'The fair is held every year south of Vesk.'],
    ['both', 'A boat lay east of Vesk, a boat west of Vesk.', 'The boat lay west of Vesk for days.'],
    [
      'another street',
      'It is in the 1200 block of Anchor Street.',
      'It is in the 1400 block of Lock Street.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(placesAndTimesIn(a, b)).toEqual([]));
});
