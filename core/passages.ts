import type { Account, Passage } from './model.ts';

/** The passages of all accounts, in the order of accounts and of their texts; ids `p1`, `p2`, ... */
export function passagesOf(accounts: readonly Account[]): readonly Passage[] {
  return accounts.map((account, index) => ({
    id: `p${index + 1}`,
    account: account.id,
    start: 0,
    end: account.text.length,
    zone: 'body',
  }));
}
