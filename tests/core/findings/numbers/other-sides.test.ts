import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

const found = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ because }) => because?.[0]?.startsWith('“nearly” and “more than”'))
    .map(inOneLine);

describe('one figure on either side', () => {
  test('not reached in one account and passed in another', () => {
    expect(
      found('The search took nearly six hours.', 'It took more than six hours to search the mill.'),
    ).toEqual(['low number: a1 below, a2 above']);
    expect(
      found(
        'Trade worth almost $90 billion passes the strait.',
        'Ships carry over $90 billion of trade through it.',
      ),
    ).toEqual(['low number: a1 below, a2 above']);
    expect(found('The vote lasted barely an hour.', 'The vote lasted just more than an hour.')).toEqual([
      'low number: a1 below, a2 above',
    ]);
  });

  test.each([
    ['other things counted', 'Nearly 300 boats left Lorne.', 'More than 300 people left Lorne.'],
    ['nothing else in common', 'Nearly two years of drought end.', 'He has been mayor for over two years.'],
    ['the same side', 'No fewer than 40 boats left Lorne.', 'More than 40 boats left Lorne.'],
    ['no side', 'About 300 boats left Lorne.', 'More than 300 boats left Lorne.'],
    [
      'an account with both',
      'Nearly 300 boats left Lorne, more than 300 boats came.',
      'More than 300 boats left Lorne.',
    ],
  ])('no finding: %s', (_name, one, other) => expect(found(one, other)).toEqual([]));
});
