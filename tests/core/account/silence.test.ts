import { expect, test } from 'vitest';
import { withoutForeignSilence } from '../../../core/account/silence.ts';
import { type Account, type Finding, nothingFound } from '../../../core/model.ts';

function account(id: string, language: string): Account {
  return { id, language } as Account;
}

function silentAfter(accounts: readonly Account[], silent: readonly string[]): readonly string[] {
  const finding = { sides: [{ account: 'a' }, { account: 'b' }], silent } as unknown as Finding;
  const [heard] = withoutForeignSilence({ ...nothingFound, findings: [finding] }, accounts).findings;
  return heard?.silent ?? [];
}

const english = [account('a', 'en'), account('b', 'en-GB')];

test('an account in another language than those that tell it is not called silent', () => {
  const accounts = [...english, account('c', 'ar'), account('d', 'en')];
  expect(silentAfter(accounts, ['c', 'd'])).toEqual(['d']);
});

test('one in the language of any of them is', () => {
  const accounts = [account('a', 'en'), account('b', 'ar'), account('c', 'ar')];
  expect(silentAfter(accounts, ['c'])).toEqual(['c']);
});

test('where a language is not known nothing is taken away', () => {
  expect(silentAfter([...english, account('c', 'und')], ['c'])).toEqual(['c']);
  expect(silentAfter([account('a', 'und'), account('b', 'en'), account('c', 'ar')], ['c'])).toEqual(['c']);
});

test('accounts of one language are left as they were found', () => {
  const analysis = { ...nothingFound };
  expect(withoutForeignSilence(analysis, english)).toBe(analysis);
});
