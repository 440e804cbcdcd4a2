import { describe, expect, test } from 'vitest';
import { analysed, type Review } from './told-review.ts';

/** Accounts of one line each, which report the same thing. */
const lines = (...told: readonly string[]): Review => ({
  told: told.map((text) => ({ text })),
  statements: [told.map((_, account) => [account, 0])],
});

/** Before other lines, so that what the first lines share is rare. */
const among = (review: Review): Review => ({
  ...review,
  told: review.told.map(({ text }, account) => ({
    text: [text, ...filling.map((line) => `${line} ${account}.`)].join('\n'),
  })),
  statements: [
    ...(review.statements ?? []),
    ...filling.map((_, line) =>
      review.told.map((_told, account): readonly [number, number] => [account, line + 1]),
    ),
  ],
});

const filling = [
  'Trains ran late all evening',
  'Schools stay shut tomorrow',
  'The mayor cut short a holiday',
  'Rain is forecast again',
  'Insurers expect many claims',
  'Farmers lost much of the harvest',
];

/** What the accounts say of one thing, as the finding shows it. */
const contrasted = (review: Review): readonly (readonly string[])[] =>
  analysed(among(review))
    .filter(({ because = [] }) => because.some((each) => each.includes('in parts of sentences')))
    .map(({ sides }) => sides.map(({ account, text }) => `${account} ${text}`));

describe('one thing in other words', () => {
  test('is told of three accounts, each with the part of its sentence that tells it', () => {
    expect(
      contrasted(
        lines(
          'The burglar climbed over the orchard wall behind the villa, while the owners danced at a wedding in the next village.',
          'Police say that the burglar cut a hole into the orchard wall with a saw, which a gardener missed from his shed on Sunday morning.',
          'The burglar drove a tractor through the orchard wall, which masons from three towns had built for a rich brewer.',
        ),
      ),
    ).toEqual([
      [
        'a1 The burglar climbed over the orchard wall behind the villa',
        'a2 Police say that the burglar cut a hole into the orchard wall with a saw',
        'a3 The burglar drove a tractor through the orchard wall',
      ],
    ]);
  });

  test('says around what the accounts differ, and who says what', () => {
    const [finding] = analysed(
      among(
        lines(
          'The burglar climbed over the orchard wall behind the villa.',
          'The burglar sawed a hole into the orchard wall at night.',
          'The burglar drove a tractor through the orchard wall and fled.',
        ),
      ),
    ).filter(({ kind }) => kind === 'other');
    expect(finding?.summary).toMatch(
      /^Told in different words around “burglar” and “orchard wall”: “The burglar climbed over the orchard wall behind the villa” \(Outlet 1\), /,
    );
    expect(finding?.severity).toBe('low');
  });

  test('is told of two accounts only where their passages are linked', () => {
    const two = lines(
      'The burglar climbed over the orchard wall behind the villa.',
      'The burglar drove a tractor through the orchard wall and fled.',
    );
    expect(contrasted(two)).toEqual([]);
    expect(
      contrasted({
        ...two,
        links: [
          [
            [0, 0],
            [1, 0],
          ],
        ],
      }),
    ).toHaveLength(1);
  });

  test('is not told where accounts have only a rank or a year in common', () => {
    expect(
      contrasted(
        lines(
          'The president of the club planted two apple trees last year.',
          'Last year a president sang three ballads in the harbour.',
          'Another president sold his yacht to a plumber last year.',
        ),
      ),
    ).toEqual([]);
  });

  test('is nothing to tell where only one account has words of its own', () => {
    expect(
      contrasted(
        lines(
          'The burglar climbed over the orchard wall.',
          'The burglar climbed over the orchard wall.',
          'The burglar climbed over the orchard wall behind the villa with a ladder.',
        ),
      ),
    ).toEqual([]);
  });

  test('is nothing to tell where a word near in meaning stands for the other', () => {
    expect(
      contrasted(
        lines(
          'The huge blaze destroyed the orchard wall.',
          'The enormous blaze destroyed the orchard wall.',
          'The large blaze destroyed the orchard wall.',
        ),
      ),
    ).toEqual([]);
  });

  test('is not told where nothing but a name is in common', () => {
    expect(
      contrasted(
        lines(
          'Ann Porter of Lorne runs a bakery with her two sisters.',
          'Ann Porter of Lorne swam across the frozen lake in March.',
          'Ann Porter of Lorne wants to sell the cathedral organ.',
        ),
      ),
    ).toEqual([]);
  });

  test('is not told again where another finding compares the same parts', () => {
    const told = analysed(
      among(
        lines(
          'The burglar took 12 paintings from the orchard house behind the villa.',
          'The burglar took 15 paintings from the orchard house beside the chapel.',
          'The burglar took 12 paintings from the orchard house below the castle.',
        ),
      ),
    );
    expect(told.map(({ kind }) => kind)).toContain('number');
    expect(told.filter(({ kind }) => kind === 'other')).toEqual([]);
  });

  test('is not told of quotations, whose wordings are compared as such', () => {
    const words = [
      'I climbed over the orchard wall behind the villa',
      'I sawed a hole into the orchard wall at night',
      'I drove a tractor through the orchard wall and fled',
    ];
    const review = lines(...words.map((each) => `“${each},” the burglar said.`));
    expect(
      contrasted({
        ...review,
        utterances: words.map((each, account) => [{ account, words: each, speaker: 'Jo Marsh' }]),
      }),
    ).toEqual([]);
  });
});
