import { describe, expect, test } from 'vitest';
import { foundBetween } from '../found.ts';

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

  test.each([
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
