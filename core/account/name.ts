import type { Account } from '../model.ts';

/** What an account is called everywhere: its outlet, else its headline, else its file name. */
export function nameOfAccount(account: Pick<Account, 'outlet' | 'headline' | 'file'>): string {
  return account.outlet ?? account.headline ?? account.file;
}
