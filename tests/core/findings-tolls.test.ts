import { describe, expect, test } from 'vitest';
import { inOneLine } from './found.ts';
import { analysed } from './told-review.ts';

/** What accounts of one line each, that nothing links, are found to count differently: `high number: a1 ≥12, a2 ≥15`. */
const counted = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => kind === 'number' || kind === 'internal-inconsistency')
    .map(inOneLine);

describe('tolls', () => {
  test('the dead of each account, in whatever words, with a side for every account', () => {
    expect(
      counted(
        'At least 12 people died when the dam above Lorne gave way.',
        'The death toll of the burst at Lorne has climbed to 15.',
        'LORNE TRAGEDY: 15 perish in the night.',
        'Seventeen villagers are known by now; water killed at least 17 people.',
      ),
    ).toEqual(['high number: a1 ≥12, a2 15, a3 15, a4 ≥17']);
  });

  test('the missing and the arrested', () => {
    expect(
      counted('Nine were missing on the lake.', 'Six others remain unaccounted for, rescuers said.'),
    ).toEqual(['high number: a1 9, a2 6']);
    expect(
      counted('Police made 23 arrests at the harbour.', 'The march ended with 41 demonstrators detained.'),
    ).toEqual(['high number: a1 23, a2 41']);
  });

  test('those who came, who are guessed', () => {
    expect(
      counted('Some 12,000 people marched through Lorne.', 'A crowd of 30,000 filled the square of Lorne.'),
    ).toEqual(['high number: a1 ~12000, a2 30000']);
    expect(
      counted('Some 12,000 people marched through Lorne.', 'About 15,000 people marched through Lorne.'),
    ).toEqual([]);
    expect(
      counted(
        'Police said 12,000 people marched, the union said 30,000 people marched.',
        'A crowd of 30,000 came.',
      ),
    ).toEqual([]);
  });

  test('far down in the article too', () => {
    const lines = (last: string): string =>
      [...Array.from({ length: 12 }, (_, at) => `The wind blew over pier ${at + 1} of Lorne.`), last].join(
        '\n',
      );
    expect(
      counted(
        lines('By dusk over 300 people had been arrested.'),
        lines('Guards had detained over 500 marchers by dusk.'),
      ),
    ).toEqual(['high number: a1 >300, a2 >500']);
  });

  test('lives that are lost are the dead', () => {
    expect(counted('The slide claimed 14 lives.', 'In all 19 people died.')).toEqual([
      'high number: a1 14, a2 19',
    ]);
  });

  test('a headline against its own text', () => {
    expect(
      counted('[front-matter] 16 dead as the bridge falls\nAt least 13 people died under the bridge.'),
    ).toEqual(['high internal-inconsistency: a1 16, a1 ≥13']);
  });

  test.each([
    ['a vaguer count', 'At least 20 people died in Lorne.', 'In Lorne 23 people died.'],
    ['at least as many', 'At least 14 people died in Lorne.', 'In Lorne 14 people died.'],
    ['about as many', 'Nearly 60 people were injured.', 'The slide left 57 people injured.'],
    ['of two fates', 'The fire killed 12 people.', 'The fire injured 30 people.'],
    ['two fates in one line', '11 dead, nine missing in the fire', 'Nine missing after the fire, 11 dead'],
    ['a part of the dead', 'Eleven people died.', 'Three crew members died.'],
    ['some of them', 'Eleven people died.', 'Four of them died on the way.'],
    ['an age', 'Eleven people died.', 'A boy of eight died.'],
    ['what may be', 'Eleven people died.', 'Some 40 people could have died, she said.'],
    ['another year', 'Eleven people died.', 'A fire killed 30 people in 1998.'],
    ['each year', 'Eleven people died.', 'Such fires kill 30 people a year.'],
    ['a month, of a report without its own', 'Eleven people died.', 'In May a fire killed 30 people.'],
    ['another event', 'Eleven people died.', 'In a separate fire 30 people died.'],
    [
      'one of two counts',
      'Police detained 12; the union says 19 people were detained.',
      'Police held 19 people.',
    ],
    ['another size', 'Eleven people died.', 'The war has killed 12,000 people.'],
  ])('no finding: %s', (_name, a, b) => expect(counted(a, b)).toEqual([]));
});

describe('a child without a name', () => {
  test('of whom the accounts tell the same, but for the age', () => {
    expect(
      counted(
        'Among the dead were a six-year-old boy and his aunt.',
        'Twelve people, a boy of eight among them, are dead.',
      ),
    ).toEqual(['low number: a1 6, a2 8']);
  });

  test.each([
    ['another one', 'Among the dead was a six-year-old boy.', 'A boy of eight watched from the pier.'],
    [
      'two of them',
      'Among the dead were a six-year-old boy and a boy of eight.',
      'Among the dead was a boy of eight.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(counted(a, b)).toEqual([]));
});
