import { expect, test } from 'vitest';
import { wordsBy } from '../../../../core/findings/telling/telling.ts';

test.each([
  ['Ann Porter', 'Ann Porter’s words'],
  ['the boss', 'the boss’s words'],
  ['two witnesses', 'two witnesses’ words'],
  ['WITNESSES', 'WITNESSES’ words'],
  [null, 'the words'],
])('the words of %s: %s', (speaker, words) => expect(wordsBy(speaker)).toBe(words));
