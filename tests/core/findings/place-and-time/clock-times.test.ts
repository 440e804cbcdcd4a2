import { describe, expect, test } from 'vitest';
import { placesAndTimesIn } from '../told-review.ts';

describe('times of one moment', () => {
  test('told by a word that each account has beside one time', () => {
    expect(
      placesAndTimesIn(
        'A mayday was sent at 3:52 a.m., she said.',
        'A mayday call came in at 4.22am, the minister said.',
      ),
    ).toEqual(['high date-time: a1 03:52, a2 04:22']);
  });

  test.each([
    ['about the same', 'The mayday was sent at 3:52 a.m.', 'The mayday was sent at 3:55 a.m.'],
    ['not to the minute', 'The mayday was sent shortly before 4am.', 'The mayday was sent at 3:35 a.m.'],
    ['a bound', 'The mayday was sent before 3:52 a.m.', 'The mayday was sent at 4:22 a.m.'],
    ['of a match', 'The mayday skipper won with 3:52 left.', 'The mayday skipper won with 9:10 left.'],
    ['another clock', 'The mayday was sent at 3:52 a.m.', 'The mayday was sent at 1:52 a.m. GMT.'],
    ['a clock of twelve hours', 'The mayday was sent at 3:52.', 'The mayday was sent at 15:52.'],
    ['other moments', 'The mayday was sent at 3:52 a.m.', 'The harbour was closed at 7:10 a.m.'],
    [
      'a word of the whole story',
      'The search began at 3:52 a.m.\nThe search went on.\nThe search was hard.',
      'The search ended at 9:10 a.m.\nThe search was long.\nThe search was in vain.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(placesAndTimesIn(a, b)).toEqual([]));
});
