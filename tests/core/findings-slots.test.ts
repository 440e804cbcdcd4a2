import { describe, expect, test } from 'vitest';
import { inOneLine } from './found.ts';
import { analysed } from './told-review.ts';

type Line = { readonly text: string; readonly published?: string };

/** What is found between two accounts of one line each, which report the same thing: `high number: a1 5, a2 7`. */
const found = (a: Line, b: Line): readonly string[] =>
  analysed({
    told: [a, b],
    statements: [
      [
        [0, 0],
        [1, 0],
      ],
    ],
  })
    .filter(({ kind }) => kind !== 'omission')
    .map(inOneLine);
const told = (a: string, b: string): readonly string[] => found({ text: a }, { text: b });

describe('values of one question', () => {
  test('one number of two currencies; who converts a sum has another number', () => {
    const pledge = (sum: string): string => `The harbour fund pledged ${sum} for the new quay in Lorne.`;
    expect(told(pledge('$340m'), pledge('340 million euros'))).toEqual([
      'high number: a1 340000000 dollar, a2 340000000 EUR',
    ]);
    expect(told(pledge('$23,200'), pledge('20,000 euros'))).toEqual([]);
    expect(told(pledge('$340m'), pledge('US$340 million'))).toEqual([]);
  });

  test('a number of days is a length of time', () => {
    const report = (days: string): string =>
      `The safety board will publish its first report within ${days} days.`;
    expect(told(report('30'), report('60'))).toEqual(['high number: a1 P30D, a2 P60D']);
  });

  test('an account that nothing links has its side where it gives one of the values', () => {
    const report = (days: string): string =>
      `The safety board will publish its first report within ${days} days.`;
    const [finding] = analysed({
      told: [
        { text: report('30') },
        { text: report('60') },
        { text: 'A first report of the board is due in 30 days.' },
        { text: 'It rained for 30 days.' },
      ],
      statements: [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    });
    expect(finding?.sides.map(({ account, value }) => `${account} ${value}`)).toEqual([
      'a1 P30D',
      'a2 P60D',
      'a3 P30D',
    ]);
    expect(finding?.summary).toMatch(/“60 days” \(Outlet 2\) and “30 days” \(Outlet 1 and Outlet 3\)/u);
  });

  test('a bare weekday is the last or the next one', () => {
    const mourning = (day: string): string =>
      `The government of the island declared ${day} a day of mourning.`;
    expect(
      found(
        { text: mourning('Monday'), published: '2026-10-11' },
        { text: mourning('Monday, October 12,'), published: '2026-10-12' },
      ),
    ).toEqual([]);
  });

  test('days of a report without a year are compared with days that have one', () => {
    const inspected = (month: string): string =>
      `The ferry was inspected in ${month} by the harbour office, it said.`;
    const dated = { text: inspected('May'), published: '2026-10-10' };
    expect(found(dated, { text: inspected('May') })).toEqual([]);
    expect(found(dated, { text: inspected('March') })).toEqual(['medium date-time: a1 2026-05, a2 --03']);
  });

  test('who tells both days contradicts neither', () => {
    expect(
      told(
        'The pipeline to the port will be opened from 1 April 2026.',
        'The pipeline to the port, shut since 3 February 2026, will be opened in early April 2026.',
      ),
    ).toEqual([]);
  });
});

describe('counts that nothing links', () => {
  const counted = (a: string, b: string): readonly string[] =>
    analysed({ told: [{ text: a }, { text: b }] })
      .filter(({ kind }) => kind === 'number')
      .map(({ sides }) => sides.map((side) => `${side.account} ${side.value}`).join(', '));

  test('one thing, told with the same words', () => {
    expect(
      counted(
        'The Alma was carrying 400 passengers to Lorne when the blaze broke out.',
        'The ship was carrying 312 passengers and 47 crew.',
      ),
    ).toEqual(['a1 400, a2 312']);
  });

  test.each([
    ['other words', 'The Alma was carrying 400 passengers.', 'The line lost 312 passengers in a year.'],
    [
      'far apart',
      'The Alma was carrying 400 passengers to Lorne.',
      'The Alma was carrying 3 passengers to Lorne.',
    ],
    [
      'of two names',
      'Porter completed 29 passes for 364 yards in Lorne.',
      'Ellis completed 18 passes for 329 yards in Lorne.',
    ],
    [
      'behind other words',
      'The Alma has 605 tonnes and five cranes in Lorne.',
      'The Bruna came for 364 tonnes and three cranes in Lorne.',
    ],
    [
      'of another year',
      'The Alma was carrying 400 passengers when fire broke out at night.',
      'In 1998 the old Bruna was carrying 312 passengers.',
    ],
    [
      'counted again and again',
      'The Alma was carrying 400 passengers.\nLater 90 passengers came.\nOnly 20 passengers stayed.',
      'The ship was carrying 312 passengers.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(counted(a, b)).toEqual([]));
});
