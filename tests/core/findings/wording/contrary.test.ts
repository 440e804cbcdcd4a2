import { describe, expect, test } from 'vitest';
import { linkedPair, valuesFound } from '../told-review.ts';

describe('what was done, and its contrary', () => {
  test.each([
    [
      'what was done, in another tense',
      'The captain Ann Porter took three questions from local reporters.',
      'The captain Ann Porter left without taking questions from reporters.',
      'other affirmed|denied',
    ],
    [
      'an opposite',
      'Senators approved the budget for schools on Monday.',
      'Senators rejected the budget for schools on Monday.',
      'other approved|rejected',
    ],
  ])('%s', (_name, a, b, finding) => expect(valuesFound(linkedPair(a, b))).toContain(finding));
});

test('behind `neither` the verb is denied, and no noun', () => {
  const signed = 'Ann Porter and John Ellis signed the long treaty in Geneva.';
  const neither = 'Neither of the ministers Ann Porter and John Ellis signed the long treaty in Geneva.';
  expect(valuesFound(linkedPair(signed, neither))).toContain('other affirmed|denied');
});

test('what was not done until an hour was done then', () => {
  const ended = 'The guests danced in the old hall until long after midnight on Friday.';
  const notUntil = 'Not until long after midnight on Friday did the guests who danced leave the old hall.';
  expect(valuesFound(linkedPair(ended, notUntil))).not.toContain('other affirmed|denied');
});

test('who is left without a thing has not been spared it', () => {
  const left = 'The burst main at Lorne killed four people and left forty streets without water.';
  const cut = 'The burst main at Lorne killed four people and cut water to forty streets.';
  expect(valuesFound(linkedPair(cut, left))).not.toContain('other affirmed|denied');
});
