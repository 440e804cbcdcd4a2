import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

describe('the part of the day of what is linked', () => {
  const linked = (one: string, other: string): readonly string[] =>
    analysed({
      told: [{ text: one }, { text: other }],
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
      'medium date-time: a1 in the morning, a2 in the afternoon',
    ]);
  });

  test.each([
    ['next to each other', collapsed('on Monday evening'), collapsed('overnight')],
    ['both', collapsed('in the morning'), collapsed('in the morning and in the evening')],
    ['of the words', collapsed('in the morning'), `She said in the evening that ${collapsed('at last')}`],
    ['another thing', collapsed('in the morning'), 'The quota for eels was raised in the evening.'],
  ])('no finding: %s', (_name, one, other) => expect(linked(one, other)).toEqual([]));
});
