import type { Account } from '../model.ts';

/** What an account is called everywhere, in one line: its outlet, else its headline, else its file name. */
export function nameOfAccount(account: Pick<Account, 'outlet' | 'headline' | 'file'>): string {
  return account.outlet ?? account.headline ?? inOneLine(account.file);
}

/** A file's name can hold line breaks and other control characters. */
export function inOneLine(file: string): string {
  return file.replaceAll(/\p{Cc}+/gu, ' ');
}
