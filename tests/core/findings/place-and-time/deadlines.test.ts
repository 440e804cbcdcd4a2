import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

const published = '2026-05-08';
const tell = (...texts: readonly string[]): readonly string[] =>
  analysed({
    told: texts.map((text) => ({ text, published })),
    statements: [texts.map((_text, account) => [account, 0] as const)],
  })
    .filter(({ kind }) => kind === 'date-time')
    .map(inOneLine);

describe('until when something must be done', () => {
  test.each([
    [
      'a day, and the end of the month',
      'The union gave Vesk until 22 May to open its ports.',
      'The union told Vesk to open its ports by the end of the month.',
      'high date-time: a1 22 May, a2 by the end of the month',
    ],
    [
      'weeks from now, and a day',
      'Vesk has three weeks to open its ports, the union said.',
      'The union gave Vesk until 22 May to open its ports.',
      'high date-time: a1 three weeks, a2 22 May',
    ],
    [
      'days from now',
      'The union will report on the ports of Vesk within 30 days.',
      'The union is to report on the ports of Vesk within 60 days.',
      'high date-time: a1 30 days, a2 60 days',
    ],
  ])('%s', (_name, a, b, finding) => expect(tell(a, b)).toContain(finding));

  test.each([
    [
      'one day, counted from now',
      'Vesk has two weeks to open its ports, the union said.',
      'The union gave Vesk until 22 May to open its ports.',
    ],
    [
      'what was so by then',
      'By Monday the union had counted 40 ships in the ports of Vesk.',
      'The union gave Vesk until 22 May to open its ports.',
    ],
    [
      'the day on which it was given',
      'The union has given Vesk until 22 May to let divers look at the ports.',
      'The union on 8 May gave Vesk time to let divers look at the ports.',
    ],
    [
      'after something else',
      'The union gave Vesk until 22 May to open its ports.',
      'Vesk must pay the union within 40 days of an opening of its ports.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(tell(a, b)).toEqual([]));
});
