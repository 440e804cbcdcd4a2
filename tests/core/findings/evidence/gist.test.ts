import { describe, expect, test } from 'vitest';
import { gistOf } from '../../../../core/findings/evidence/gist.ts';

describe('the gist of a sentence', () => {
  const sentence =
    'Emergency workers rushed to her side and brought her to the hospital on the hill, where the woman, who leaves behind a husband, a son and two grandchildren, died later that night.';
  test('a short one is whole', () => expect(gistOf('“She left,” he said.', [])).toBe('She left, he said'));
  test('a long one ends with a clause', () =>
    expect(gistOf(sentence, [0])).toBe(
      'Emergency workers rushed to her side and brought her to the hospital on the hill …',
    ));
  test('one of a few words more than sixteen is whole', () => {
    const longer =
      'The ferry company said on its page that no boat would leave the northern quay before the ice was gone';
    expect(gistOf(longer, [])).toBe(longer);
  });
  test('marks of a quotation are gone at its end too, an apostrophe stays', () => {
    expect(gistOf("He 'would have none of it', the clerk said.", [])).toBe(
      'He would have none of it, the clerk said',
    );
    expect(gistOf("She paid for the boys' shoes.", [])).toBe("She paid for the boys' shoes");
  });
  test('what matters is in it, and no more than sixteen words', () => {
    const gist = gistOf(sentence, [sentence.indexOf('grandchildren')]);
    expect(gist).toContain('grandchildren');
    expect(gist.split(' ').filter((word) => word !== '…').length).toBeLessThanOrEqual(16);
  });
});
