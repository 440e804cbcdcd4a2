import { expect, test } from 'vitest';
import { shortExcerpt } from '../../../../core/findings/telling/short-excerpt.ts';
import { tellersFirst, wordsBy } from '../../../../core/findings/telling/telling.ts';
import { plainAccount } from '../../../plain-account.ts';

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

test('a sentence begins with a capital, but not with another name than the account has', () => {
  const named = ['dpa', 'Coast Daily', 'wire.txt'].map((name, at) => ({ id: `a${at}`, name }));
  const accounts = named.map(({ id, name }) => plainAccount(id, 'Cows crossed.', { outlet: name }));
  const name = (id: string): string => named.find((each) => each.id === id)?.name ?? '';
  const first = (...ids: readonly string[]): string => tellersFirst({ accounts, name }, ids, new Set(['a9']));
  expect(first('a0')).toBe('dpa');
  expect(first('a1', 'a2')).toBe('Coast Daily and wire.txt');
  expect(first('a0', 'a1', 'a2')).toBe('The other three');
});
