import { describe, expect, test } from 'vitest';
import { analysed, leftOut, type Review, valuesFound } from '../told-review.ts';

describe('a proof of absence', () => {
  const line = 'Divers recovered the anchor of the wreck near the lighthouse.';
  const review = (last: string): Review => leftOut(line, last);

  test('is the words that were looked for', () => {
    const [finding] = analysed(review('The harvest was good in all of the valley this year.'));
    expect(finding).toMatchObject({ kind: 'omission', silent: ['a4'] });
    expect(finding?.searched).toEqual(expect.arrayContaining(['anchor', 'lighthouse', 'wreck']));
  });

  test('is none of an account that is about another matter', () => {
    expect(
      valuesFound({ ...review('The harvest was good in all of the valley this year.'), links: [] }),
    ).toEqual([]);
    expect(valuesFound(review('Rain.'))).toEqual([]);
  });

  test('is none where signs stand for the words', () => {
    const sum = leftOut('The brewery earned 12 million euros.', 'The brewery made €12m.');
    expect(valuesFound(sum).join()).not.toMatch(/million|euros/u);
  });

  test('is none where the words are there, in a caption or anywhere', () => {
    expect(valuesFound(review('[caption] The anchor of the wreck, which divers recovered.'))).toEqual([]);
  });
});
