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
  test('what matters is in it, and no more than sixteen words', () => {
    const gist = gistOf(sentence, [sentence.indexOf('grandchildren')]);
    expect(gist).toContain('grandchildren');
    expect(gist.split(' ').filter((word) => word !== '…').length).toBeLessThanOrEqual(16);
  });
});
