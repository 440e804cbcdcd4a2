import { expect, test } from 'vitest';
import { shortExcerpt } from '../../../../core/findings/telling/short-excerpt.ts';
import { wordsBy } from '../../../../core/findings/telling/telling.ts';

test.each([
  ['Ann Porter', 'Ann Porter’s words'],
  ['the boss', 'the boss’s words'],
  ['two witnesses', 'two witnesses’ words'],
  ['WITNESSES', 'WITNESSES’ words'],
  [null, 'the words'],
])('the words of %s: %s', (speaker, words) => expect(wordsBy(speaker)).toBe(words));

test.each([
  ['We left.', 'We left'],
  ['We left ...', 'We left'],
  ['We left at 6 a.m.', 'We left at 6 a.m.'],
  ['We left at 6 a.m,', 'We left at 6 a.m'],
  ['We left the U.S., she said.', 'We left the U.S., she said'],
])('the excerpt of “%s” ends as “%s”', (words, excerpt) => expect(shortExcerpt(words, 0)).toBe(excerpt));
