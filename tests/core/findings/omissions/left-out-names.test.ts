import { describe, expect, test } from 'vitest';
import { analysed, findingsIn, leftOut, type Review } from '../told-review.ts';

describe('what one account leaves out', () => {
  const four = (last: string): Review => leftOut('Paul Smith resigned amid an inquiry.', last);
  test('a name in all other accounts and nowhere in this one', () => {
    const [finding] = analysed(four('The weather was fine all day.'));
    expect(finding).toMatchObject({ kind: 'omission', silent: ['a4'] });
    expect(finding?.summary).toContain('Outlet 4');
  });
  test('a building or a spot with a name, too', () => {
    const [finding] = analysed(leftOut('He was held at Quorl Pier.', 'The weather was fine all day.'));
    expect(finding).toMatchObject({ kind: 'omission', silent: ['a4'] });
    expect(finding?.because).toEqual(['a place that 3 of 4 accounts name, looked for by its last word']);
    expect(findingsIn(leftOut('He was held at Quorl Pier.', 'They held him on a pier.'))).toEqual([]);
  });
  test('no finding where the name is there in other words', () => {
    expect(findingsIn(four('Mr Smith quit over the probe.'))).toEqual([]);
  });
});
