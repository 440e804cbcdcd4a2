import { expect, test } from 'vitest';
import { agreementInWords, statedTime } from '../../renderer/model/words-for-people.ts';

test('a stated time is readable and nothing is added to it', () => {
  expect(statedTime('2025-11-30T23:24:20')).toBe('30 Nov 2025, 23:24');
  expect(statedTime('2025-11-30T23:24:20Z')).toBe('30 Nov 2025, 23:24 UTC');
  expect(statedTime('2025-11-30T23:24+03:00')).toBe('30 Nov 2025, 23:24 +03:00');
  expect(statedTime('2025-11-30')).toBe('30 Nov 2025');
  expect(statedTime('last week')).toBe('last week');
});

test('agreement is said in words', () => {
  expect(agreementInWords(1, 5)).toBe('only here');
  expect(agreementInWords(3, 5)).toBe('3 of 5 accounts report this');
  expect(agreementInWords(5, 5)).toBe('all 5 accounts report this');
});
