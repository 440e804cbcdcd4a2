import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

/** What is found between two linked lines of numbers: `low number: a1 one, a2 more`. */
const told = (a: string, b: string): readonly string[] =>
  analysed({
    told: [{ text: a }, { text: b }],
    statements: [
      [
        [0, 0],
        [1, 0],
      ],
    ],
  })
    .filter(({ kind }) => kind === 'number')
    .map(inOneLine);

describe('a thing that is one in one account and several in another', () => {
  const landed = 'The coast guard landed divers on the burning quay in Lorne from an armed helicopter.';

  test('among the same words', () => {
    expect(told(landed, 'Divers were landed on the burning quay by helicopters, it said.')).toEqual([
      'low number: a1 one, a2 more',
    ]);
    expect(
      told(
        'Youths set fire to a district bank and four stalls in Lorne, police said.',
        'Four stalls and district banks in Lorne were set on fire.',
      ),
    ).toEqual(['low number: a1 one, a2 more']);
    expect(
      told(
        'A masked gunman opened fire at guards from the roof in Lorne.',
        'From the roof in Lorne masked gunmen opened fire at guards.',
      ),
    ).toEqual(['low number: a1 one, a2 more']);
  });

  test('whose two forms end otherwise', () => {
    expect(
      told(
        'The guards were met with a knife on the burning stage in Lorne.',
        'On the burning stage in Lorne guards were met with knives.',
      ),
    ).toEqual(['low number: a1 one, a2 more']);
  });

  test.each([
    ['the same form', 'Divers were landed on the burning quay by helicopter, it said.'],
    ['those that were told of before', 'Divers were landed on the burning quay by the helicopters, it said.'],
    ['another one', 'Divers were landed on the burning quay from another helicopter, it said.'],
    ['both forms', 'Divers left a helicopter on the burning quay, and helicopters flew over it.'],
    ['other words', 'There are helicopters in many harbours of the north.'],
    ['no thing, but a person of that trade', 'Divers were landed on the burning quay by helicopters’ crews.'],
    [
      'in a quotation',
      'Divers were landed on the burning quay: “We saw armed helicopters,” Ann Porter said.',
    ],
  ])('no finding: %s', (_name, other) => expect(told(landed, other)).toEqual([]));

  test('what has no number that anybody counts', () => {
    expect(
      told(
        'The ferry line had a problem with its new tickets in Lorne on Sunday.',
        'The ferry line had problems with its new tickets in Lorne on Sunday.',
      ),
    ).toEqual([]);
  });
});
