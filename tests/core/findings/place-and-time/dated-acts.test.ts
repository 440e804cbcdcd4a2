import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed, placesAndTimesIn } from '../told-review.ts';

describe('the day of one act', () => {
  test('told in the same words before it, or after it where it comes first', () => {
    expect(
      placesAndTimesIn(
        'The council recalled its ambassador on Wednesday.',
        'The president of the council recalled the Ambassador to Quito on Thursday.',
      ),
    ).toEqual(['medium date-time: a1 Wednesday, a2 Thursday']);
    expect(
      placesAndTimesIn('On 4 May, divers raised the anchor.', 'The divers raised the heavy anchor on 6 May.'),
    ).toEqual(['medium date-time: a1 4 May, a2 6 May']);
  });

  test('the day of a game says when that one was', () => {
    expect(
      placesAndTimesIn(
        'The club, which defeated Lorne in the cup on Friday, goes on.',
        'The club defeated Vesk in Thursday’s game of the cup.',
      ),
    ).toEqual([]);
    expect(
      placesAndTimesIn(
        'The club, which defeated Lorne in the cup on Friday, goes on.',
        'The club defeated Vesk in Thursday’ s game of the cup.',
      ),
    ).toEqual([]);
  });

  test('by its verb alone, where the days are beside each other and the rest is alike', () => {
    const one = 'On 18 May, divers raised a bell with coal and salt in it, which armed rebels had lost.';
    const other = (day: string): string => `Armed rebels were gone, and the frigate raised it on ${day}.`;
    expect(placesAndTimesIn(one, other('19 May'))).toEqual(['medium date-time: a1 18 May, a2 19 May']);
    expect(placesAndTimesIn(one, other('28 May'))).toEqual([]);
    expect(placesAndTimesIn(one, 'Apples were sold, and the ferry raised its fare on 19 May.')).toEqual([]);
  });

  test('what one person will do, in whatever words', () => {
    const plans = (a: string, b: string): readonly string[] =>
      analysed({
        told: [{ text: a }, { text: b }],
        statements: [
          [
            [0, 0],
            [1, 0],
          ],
        ],
      })
        .filter(({ kind }) => kind === 'date-time')
        .map(inOneLine);
    const due = 'The envoy, Ann Porter, is due in Vesk this weekend, she said.';
    expect(plans(due, 'Ann Porter is expected in Vesk at the beginning of next week.')).toHaveLength(1);
    expect(plans(due, 'Ann Porter will travel to Vesk on Monday.')).toHaveLength(1);
    expect(plans(due, 'Ann Porter will travel to Vesk on Saturday.')).toEqual([]);
    expect(plans(due, 'John Ellis will travel to Vesk on Monday.')).toEqual([]);
  });

  test.each([
    [
      'one day, less exactly',
      'The council recalled its ambassador on 6 May.',
      'The council recalled its ambassador in May.',
    ],
    [
      'by when',
      'The council recalled its ambassador on 6 May.',
      'The council recalled its ambassador before 4 May.',
    ],
    [
      'the day of the words',
      'The council recalled its ambassador on 6 May.',
      'Envoys of Vesk said on 4 May it recalled the ambassador.',
    ],
    [
      'again and again',
      'The council recalled its ambassador on Monday.',
      'The council recalled its ambassador on Tuesday every year.',
    ],
    [
      'only the place',
      'The women were found in New Wexmere on 4 May.',
      'The man was tried in New Wexmere on 6 May.',
    ],
    ['no verb', 'Women of the mill at the gate on 4 May.', 'On 6 May, women of the mill sang.'],
    [
      'both days',
      'The council recalled its ambassador on 6 May. It recalled an ambassador on 4 May too.',
      'It recalled the ambassador on 4 May.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(placesAndTimesIn(a, b)).toEqual([]));
});

test('a verb with its particle is one word that two acts share, not two', () => {
  expect(
    placesAndTimesIn(
      'The alarm went off in the empty bakery on Wednesday.',
      'The bakery closed, and the invitations to its feast went off on Tuesday.',
    ),
  ).toEqual([]);
});
