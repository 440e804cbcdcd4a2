import { describe, expect, test } from 'vitest';
import { foundBetween } from '../found.ts';
import { analysed } from '../told-review.ts';

const opening = 'The ferry at Wexmere ran aground on Tuesday, and two hundred crates were lost.';

const found = (...texts: readonly string[]): readonly string[] =>
  foundBetween(
    texts.map((text) => `${opening}\n\n${text}`),
    ['quote-attribution'],
  );

const claim = 'The steering chain snapped shortly before the ferry struck the sandbank';

describe('whose word something is', () => {
  test('each source with its accounts, and who names none', () => {
    expect(
      found(
        `${claim}, Mayor Nora Finch said.`,
        `The Wexmere Harbour Union said the steering chain snapped minutes before the ferry struck the sandbank off Halden.`,
        `${claim}.`,
      ),
    ).toEqual(['low quote-attribution: Nora Finch | Wexmere Harbour Union | in its own voice']);
  });

  test('a paper and a person', () => {
    expect(found(`${claim}, the inquiry report says.`, `${claim}, said a passenger.`)).toEqual([
      'low quote-attribution: the inquiry report | a passenger',
    ]);
  });

  test('one source with an article and without is one', () => {
    const texts = [`${claim}, police said.`, `${claim}, the police said.`, `${claim}.`];
    expect(found(...texts)).toEqual(['low quote-attribution: the police | the police | in its own voice']);
  });

  test('a surname that is part of another word names nobody', () => {
    expect(
      found(
        `${claim}, Jo Li said.`,
        `Slightly before the ferry struck the sandbank the steering chain snapped.`,
      ),
    ).toEqual(['low quote-attribution: Jo Li | in its own voice']);
  });

  test('whatever the order of the accounts', () => {
    const told = [
      { text: `${claim}, Mayor Nora Finch said.` },
      { text: `${claim} off Halden, a passenger said.` },
      { text: `${claim}.` },
    ];
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const summaries = (order: readonly number[]) =>
      analysed({
        told: order.map((line) => told[line] ?? { text: '' }),
        links: pairs.map(([a, b]) => [
          [a, 0],
          [b, 0],
        ]),
      })
        .filter(({ kind }) => kind === 'quote-attribution')
        .map(({ sides }) => sides.map(({ value, text }) => `${value}: ${text}`).toSorted());
    const expected = summaries([0, 1, 2]);
    expect(expected).toHaveLength(1);
    for (const order of [
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ])
      expect(summaries(order)).toEqual(expected);
  });

  test.each([
    [
      'a question',
      `${claim}, Mayor Nora Finch said.`,
      'A reporter asked whether the steering chain snapped shortly before the ferry struck the sandbank.',
    ],
    [
      'who names its source for it and repeats it in its own voice',
      `${claim}, Mayor Nora Finch said.`,
      `The steering chain snapped before the ferry struck the bank, Mayor Nora Finch said. It was dark by then. ${claim}.`,
    ],
    [
      'a body and who speaks for it',
      `${claim}, the Halden Line said.`,
      `${claim}, said Paul Ebert, a spokesman of the Halden Line.`,
    ],
    ['a vaguer word', `${claim}, officials said.`, `${claim}, Mayor Nora Finch said.`],
    ['police and a detective', `${claim}, police said.`, `${claim}, Detective Paul Ebert said.`],
    [
      'somebody of whom it has spoken',
      `Nora Finch steered. ${claim}, the officer said.`,
      `${claim}, Nora Finch said.`,
    ],
    [
      'what somebody does and says of it',
      'The Halden Line said it would stop all night ferries until the steering chains were tested.',
      'The Halden Line will stop all night ferries until the steering chains are tested.',
    ],
    [
      'another matter',
      `${claim}, Mayor Nora Finch said.`,
      'A passenger said the ferry had been painted in spring.',
    ],
  ])('no finding: %s', (_name, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

test.each([
  ['one of the neighbours', 'a neighbour'],
  ['a Halden Lines spokesman', 'Halden Lines'],
])('%s and %s may be one source', (one, other) => {
  expect(found(`${claim}, ${one} said.`, `${claim}, ${other} said.`)).toEqual([]);
});
