import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

describe('the part of the day of what is linked', () => {
  const linked = (one: string, other: string, published?: string): readonly string[] =>
    analysed({
      told: [one, other].map((text) => (published === undefined ? { text } : { text, published })),
      links: [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    })
      .filter(({ kind }) => kind === 'date-time')
      .map(inOneLine);
  const collapsed = (when: string): string => `The talks over the quota nearly collapsed ${when}.`;

  test('not next to each other', () => {
    expect(linked(collapsed('in the morning'), collapsed('in the late afternoon'))).toEqual([
      'medium date-time: a1 in the morning, a2 in the late afternoon',
    ]);
  });

  test('of one day', () => {
    expect(
      linked(
        'Sheep blocked the bridge on Tuesday morning.',
        'On Tuesday night a flock blocked the bridge for two hours.',
      ),
    ).toEqual(['medium date-time: a1 Tuesday morning, a2 Tuesday night']);
    expect(
      linked(
        'Sheep blocked the bridge yesterday morning.',
        'On Tuesday night a flock blocked the bridge for two hours.',
        '2031-04-09',
      ),
    ).toEqual(['medium date-time: a1 yesterday morning, a2 Tuesday night']);
  });

  test.each([
    [
      'of a thing that was left and towed back',
      'The barge left the upper lock on Tuesday morning with nine people on board.',
      'The barge was towed back to the upper lock on Tuesday night with nobody on board.',
    ],
    [
      'of two acts of one person',
      'Officers questioned the miller about the fire in the barn on Tuesday morning.',
      'Officers released the miller after the fire in the barn on Tuesday night.',
    ],
    [
      'of two acts at one place',
      'The crew of the barge was rescued from the flooded lock on Tuesday morning.',
      'The barge sank in the flooded lock on Tuesday night, and its crew was safe.',
    ],
  ])('no finding: %s', (_name, one, other) => expect(linked(one, other)).toEqual([]));

  test.each([
    ['next to each other', collapsed('on Monday evening'), collapsed('overnight')],
    ['both', collapsed('in the morning'), collapsed('in the morning and in the evening')],
    ['of the words', collapsed('in the morning'), `She said in the evening that ${collapsed('at last')}`],
    ['another thing', collapsed('in the morning'), 'The quota for eels was raised in the evening.'],
  ])('no finding: %s', (_name, one, other) => expect(linked(one, other)).toEqual([]));
});
