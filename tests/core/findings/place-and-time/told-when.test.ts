import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../processor-time.ts';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

/** What differs in when something was, between two lines that are linked. */
const told = (one: string, other: string): readonly string[] =>
  analysed({
    told: [{ text: one }, { text: other }],
    links: [
      [
        [0, 0],
        [1, 0],
      ],
    ],
  })
    .filter(({ summary }) => summary.includes('told differently'))
    .map(inOneLine);

describe('one thing whose time is told differently', () => {
  test('how long before or after something else', () => {
    expect(
      told(
        'The pilot broke his wrist eleven days earlier and flew all the same.',
        'The pilot flew on Tuesday, a week after he broke his wrist.',
      ),
    ).toEqual(['low date-time: a1 eleven days earlier, a2 a week after']);
  });

  test('by the clock, told loosely', () => {
    expect(
      told(
        'The barge struck the lock gate at 6:20 p.m. and sank within minutes.',
        'Two deckhands drowned when the barge rammed the gate just before 6:30 p.m.',
      ),
    ).toEqual(['low date-time: a1 6:20 p.m., a2 just before 6:30 p.m.']);
  });

  test('by the clock and by the light', () => {
    expect(
      told(
        'Officers came to the farm of the beekeeper at 4:10 a.m. in four vans.',
        'Just before dawn officers surrounded the farm of the beekeeper.',
      ),
    ).toEqual(['low date-time: a1 4:10 a.m., a2 Just before dawn']);
  });

  test('by the date and by the day of the week', () => {
    expect(
      told(
        'The miller was killed by a falling sack on the night of 12 September 2031.',
        'The miller, a grandfather, was killed by a falling sack on Friday.',
      ),
    ).toEqual(['low date-time: a1 night of 12 September 2031, a2 Friday']);
  });

  test('by the day and by the month', () => {
    expect(
      told(
        'The museum has set the opening of the wing for 22 November 2031.',
        'Adding haste, the museum booked a November 2031 opening for the wing.',
      ),
    ).toEqual(['low date-time: a1 22 November 2031, a2 November 2031']);
  });

  test('by parts of the day that are next to each other', () => {
    expect(
      told(
        'Forty guests spent the evening in a school hall while the hotel was searched.',
        'Dozens of guests spent the night in a school hall and a chapel.',
      ),
    ).toEqual(['low date-time: a1 evening, a2 night']);
  });
});

describe('nothing is told differently', () => {
  test.each([
    [
      'one time of two acts',
      'The barge left the quay at 3pm with forty barrels of oil aboard.',
      'The barge struck the lock gate at around 6:20 p.m. and sank within minutes.',
    ],
    [
      'an hour told loosely that may be the other one',
      'The barge struck the lock gate at 6:20 p.m. and sank within minutes.',
      'Two deckhands drowned when the barge rammed the gate shortly before 6:30 p.m.',
    ],
    [
      'lengths of time in other units',
      'The pilot broke his wrist a month earlier and flew all the same.',
      'The pilot flew on Tuesday, four weeks after he broke his wrist.',
    ],
    [
      'the time of words about it',
      'The miller was killed by a falling sack, the mayor said on 12 September 2031.',
      'The miller, a grandfather, was killed by a falling sack on Friday.',
    ],
    [
      'a part of another day',
      'Forty guests spent Monday evening in a school hall while the hotel was searched.',
      'Dozens of guests spent Tuesday night in a school hall and a chapel.',
    ],
    [
      'both are told by one of them',
      'The museum has set the opening of the wing for November 2031, on 22 November 2031.',
      'Adding haste, the museum booked a November 2031 opening for the wing.',
    ],
    [
      'a year that everybody knows',
      'The museum has set the opening of the wing for 22 November 2031.',
      'Adding haste, the museum booked a 2031 opening for the wing.',
    ],
    [
      'the day of a name',
      'The baker sold his ovens on Bake Tuesday at the fair.',
      'The baker sold his ovens on 14 October 2031 at the fair.',
    ],
    [
      'a part of the day that is no time',
      'Forty guests saw the evening show in a school hall while the hotel was searched.',
      'Forty guests saw the night train from a school hall while the hotel was searched.',
    ],
  ])('%s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });
});

test('names a word that the sentences share, if there is one, whatever the order of the accounts', () => {
  const lines = [
    'The barge struck the lock gate at 6:20 p.m. and sank within minutes.',
    'Two deckhands drowned when the barge rammed the gate just before 6:30 p.m.',
    'Divers found nobody at 6:41 p.m. below the weir.',
  ];
  const summaries = (order: readonly number[]): readonly string[] =>
    analysed({
      told: order.map((line) => ({ text: lines[line] ?? '', headline: `Paper ${line}` })),
      links: order.flatMap((_, a) =>
        order.slice(a + 1).map(
          (__, b) =>
            [
              [a, 0],
              [a + 1 + b, 0],
            ] as const,
        ),
      ),
    })
      .filter(({ summary }) => summary.includes('told differently'))
      .map(({ summary }) => summary.slice(0, summary.indexOf(':')));
  for (const order of [
    [0, 1],
    [1, 0],
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ])
    expect(summaries(order)).toEqual(['The time given beside “gate” is told differently']);
  expect(summaries([0, 2])).toEqual(['The time given is told differently']);
});

test('what nothing links is not compared', () => {
  expect(
    analysed({
      told: [
        { text: 'The miller was killed by a falling sack on the night of 12 September 2031.' },
        { text: 'The miller, a grandfather, was killed by a falling sack on Friday.' },
      ],
      statements: [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    })
      .filter(({ kind }) => kind === 'date-time')
      .map(inOneLine),
  ).toEqual([]);
});

test('many times in one line are read in a moment', () => {
  const hostile = `${'at 3pm on Friday night, a week before, '.repeat(500)}it rang.`;
  expect(processorTime(() => told(hostile, `${hostile} It rang.`))).toBeLessThan(3_000);
});
