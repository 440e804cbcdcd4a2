import { describe, expect, test } from 'vitest';
import { analysed } from './told-review.ts';

const around = 'Schools were opened for families from the quays.';

/** What is found of lists, each article in its own lines. */
const found = (...articles: readonly (readonly string[])[]): readonly string[] =>
  analysed({ told: articles.map((lines) => ({ text: lines.join('\n') })) })
    .filter(({ summary }) => summary.startsWith('How many are on the list'))
    .map(({ kind, summary }) => `${kind} ${summary}`);

describe('how many are on a list', () => {
  const long = 'The mayor handed over a list of more than 500 children from Lorne.';
  const short = 'There are 339 names on the list of Lorne, the envoy said.';

  test('two sources of one article, and two articles', () => {
    expect(found([long, around, short])).toEqual([
      'internal-inconsistency How many are on the list differs: “339” (Outlet 1) and “more than 500” (Outlet 1).',
    ]);
    expect(found([long, around], [around, short])).toEqual([
      'number How many are on the list differs: “more than 500” (Outlet 1) and “339” (Outlet 2).',
    ]);
  });

  test.each([
    ['numbers that may be one', long, 'He had a list of 520 names from Lorne.'],
    ['a list of other things', long, 'The envoy of Lorne read out a list of nine demands.'],
    ['a list of something else', long, 'A list with 12 names of lost ships hangs in the harbour.'],
    [
      'lists that have only the word for anybody in common',
      'Police gave out a list of 20 people they seek.',
      'A list of 45 people who stayed there was found.',
    ],
    ['a part of it', long, 'He said that half of the list from Lorne had been dealt with.'],
  ])('no finding: %s', (_what, one, other) => expect(found([one, around], [around, other])).toEqual([]));
});
