import { describe, expect, test } from 'vitest';
import { analysed, type Review } from '../told-review.ts';

/** Accounts of one line each, which report the same thing; all are linked with the first one. */
const lines = (...told: readonly string[]): Review => ({
  told: told.map((text) => ({ text })),
  statements: [told.map((_, account) => [account, 0])],
  links: told.slice(1).map((_, other) => [
    [0, 0],
    [other + 1, 0],
  ]),
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
    .filter(({ because = [] }) => because.some((each) => each.includes('in sentences that report')))
    .map(({ sides }) => sides.map(({ account, text }) => `${account} ${text}`));

describe('one thing in other words', () => {
  test('is told of three accounts, each with the sentence that tells it', () => {
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
        'a1 The burglar climbed over the orchard wall behind the villa, while the owners danced at a wedding in the next village.',
        'a2 Police say that the burglar cut a hole into the orchard wall with a saw, which a gardener missed from his shed on Sunday morning.',
        'a3 The burglar drove a tractor through the orchard wall, which masons from three towns had built for a rich brewer.',
      ],
    ]);
  });

  test('says around what the accounts differ, and who says what', () => {
    const [finding] = analysed(
      among(
        lines(
          'The burglar climbed over the wall of the orchard behind the villa.',
          'The burglar sawed a hole into the wall of the orchard at night.',
          'The burglar drove a tractor through the wall of the orchard and fled.',
        ),
      ),
    ).filter(({ kind }) => kind === 'other');
    expect(finding?.summary).toBe(
      'Told in different words around “burglar” and “wall of the orchard” by Outlet 1, Outlet 2 and Outlet 3.',
    );
    expect(finding?.severity).toBe('low');
  });

  test('names of what they have in common the rarest words, and no bare number', () => {
    const [finding] = analysed(
      among(
        lines(
          'At 9 p. m. trains stopped on the railway as the orchard flooded beside a tunnel.',
          'The railway gave up at 9 p. m. when trains drowned below the orchard and a tunnel.',
          'A tunnel and an orchard filled with trains of the railway at 9 p. m. for the governor.',
        ),
      ),
    ).filter(({ kind }) => kind === 'other');
    expect(finding?.summary).toBe(
      'Told in different words around “railway”, “orchard” and “tunnel” by Outlet 1, Outlet 2 and Outlet 3.',
    );
  });

  test('is told of two accounts of several where their sentences are surely linked', () => {
    const two = [
      'The burglar climbed over the orchard wall behind the villa.',
      'The burglar drove a tractor through the orchard wall and fled.',
    ];
    const { told, links = [] } = lines(...two, 'Detectives searched a barn on Monday.');
    const statements: Review['statements'] = [
      [
        [0, 0],
        [1, 0],
      ],
    ];
    expect(contrasted({ told, statements, links })).toHaveLength(1);
    expect(contrasted({ told, statements })).toEqual([]);
    // words that differ stand side by side where there are no more accounts
    expect(contrasted(lines(...two))).toEqual([]);
  });

  test('leaves out a sentence that has nothing in common with the others', () => {
    const [told] = contrasted(
      lines(
        'The burglar climbed over the orchard wall behind the villa.',
        'The burglar drove a tractor through the orchard wall and fled.',
        'Detectives searched a barn on Monday.',
        'The burglar sawed a hole into the orchard wall at night.',
      ),
    );
    expect(told?.map((each) => each.slice(0, 2))).toEqual(['a1', 'a2', 'a4']);
  });

  test('begins with what most accounts report', () => {
    const review = among(
      lines(
        'The burglar climbed over the orchard wall behind the villa.',
        'The burglar drove a tractor through the orchard wall and fled.',
        'The burglar sawed a hole into the orchard wall at night.',
      ),
    );
    const two: Review = {
      ...review,
      told: review.told.map(({ text }, account) => ({
        text: `${text}\n${account === 0 ? 'A collector bought the stolen paintings for cash.' : 'Two of the paintings hang in a castle, a collector boasts.'}`,
      })),
      statements: [
        [
          [0, filling.length + 1],
          [1, filling.length + 1],
        ],
        ...(review.statements ?? []),
      ],
      links: [
        [
          [0, filling.length + 1],
          [1, filling.length + 1],
        ],
        ...(review.links ?? []),
      ],
    };
    const [first, second] = analysed(two).filter(({ kind }) => kind === 'other');
    expect(first?.sides).toHaveLength(3);
    expect(second?.sides).toHaveLength(2);
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
  });

  test('comes after what one account alone tells where it is rather none, and there is no room for both', () => {
    const syllables = ['bo', 'di', 'fu', 'ga', 'ke', 'lo', 'mi', 'nu', 'pa', 're'];
    const word = (number: number): string =>
      [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100) % 10]
        .map((digit) => syllables[digit])
        .join('')
        .concat('vel');
    /** Line `line` of an account: words that all have, and words of its own. */
    const line = (account: number, number: number): string =>
      `Some ${word(number)} ${word(number + 100)} ${word(200 + account * 100 + number)}ton ${word(number)}${account}ir.`;
    const [likely, doubtful] = [49, 4];
    const numbers = Array.from({ length: likely + doubtful }, (_, number) => number);
    const alone = ['A gull perched on the lectern for a while.', 'Warm buns with cinnamon went round.'];
    const told = [0, 1, 2].map((account) => ({
      text: [
        ...numbers.map((number) => line(account, number)),
        ...(account === 0 ? [alone[0], 'It rained.', alone[1]] : ['It snowed.']),
      ].join('\n'),
    }));
    const tellers = (number: number): readonly number[] => (number < likely ? [0, 1, 2] : [0, 1]);
    const findings = analysed({
      told,
      statements: numbers.map((number) => tellers(number).map((account) => [account, number] as const)),
      links: numbers.flatMap((number) =>
        tellers(number)
          .slice(1)
          .map((account) => [[0, number], [account, number], number < likely ? 1 : 0.8] as const),
      ),
    });
    const contrasts = findings.filter(({ kind }) => kind === 'other');
    expect(findings).toHaveLength(50);
    expect(contrasts.filter(({ sides }) => sides.length === 3)).toHaveLength(likely);
    expect(contrasts).toHaveLength(likely);
    expect(findings.find(({ kind }) => kind === 'omission')?.sides.map(({ text }) => text)).toEqual(alone);
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

  test('is nothing to tell of copies, in which hardly a word differs', () => {
    const copied =
      'climbed over the orchard wall behind the villa, broke two windows, emptied the safe, drank a bottle of old port';
    expect(
      contrasted(
        lines(
          `The burglar ${copied} and whistled.`,
          `The burglar ${copied} and sneezed.`,
          `The burglar ${copied}.`,
        ),
      ),
    ).toEqual([]);
  });

  test('is told of an agency’s sentence, which several print, and of what the others write', () => {
    const agency =
      'The burglar climbed over the orchard wall behind the villa, broke two windows and drank the port.';
    const own = 'The burglar drove a tractor through the orchard wall, which a brewer had built.';
    expect(contrasted(lines(agency, agency, own, agency))).toEqual([
      [`a1 ${agency}`, `a2 ${agency}`, `a3 ${own}`, `a4 ${agency}`],
    ]);
    const [finding] = analysed(among(lines(agency, agency, own, agency))).filter(
      ({ kind }) => kind === 'other',
    );
    expect(finding?.summary).toMatch(
      / by Outlet 3, and by Outlet 1, Outlet 2 and Outlet 4 in much the same words\.$/u,
    );
    // that the copies are surely linked with one another tells nothing of the others
    const { told, links = [], statements } = lines(agency, own, agency);
    expect(contrasted({ told, statements: statements ?? [], links: links.slice(1) })).toEqual([]);
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

  test('is told beside such a finding where two sentences are left that nothing compares', () => {
    const two = [
      'The burglar took 12 paintings from the orchard house behind the villa.',
      'The burglar took 15 paintings from the orchard house beside the chapel.',
    ];
    const kinds = (...more: readonly string[]): readonly string[] =>
      analysed(among(lines(...two, ...more))).map(({ kind }) => kind);
    const third = 'The burglar fled from the orchard house by bicycle, whistling.';
    expect(kinds(third)).not.toContain('other');
    expect(kinds(third, 'The burglar slept in the orchard house until a gardener came.')).toContain('other');
  });

  test('is not told of renderings of one quotation, whose wordings are compared as such', () => {
    const words = [
      'I climbed over the orchard wall behind the villa at night',
      'I climbed over the orchard wall behind the chapel at night',
      'I climbed over the orchard wall behind the villa at dawn',
    ];
    const review = lines(...words.map((each) => `“${each},” the burglar said.`));
    const told = analysed(
      among({
        ...review,
        utterances: [words.map((each, account) => ({ account, words: each, speaker: 'Jo Marsh' }))],
      }),
    );
    expect(told.map(({ kind }) => kind)).toContain('quote-wording');
    expect(told.filter(({ kind }) => kind === 'other')).toEqual([]);
  });
});
