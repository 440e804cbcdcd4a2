import { expect, test } from 'vitest';
import { agreementInWords } from '../../renderer/model/words-for-people.ts';

test('agreement is said in words', () => {
  expect(agreementInWords(1, 5)).toBe('only here');
  expect(agreementInWords(3, 5)).toBe('3 of 5 accounts report this');
  expect(agreementInWords(5, 5)).toBe('all 5 accounts report this');
});
