import type { Account } from '../model.ts';

/** A decoded source file, before anything is known about it. */
export type Source = {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
};

/** The account a source file holds: its metadata, and its blocks with what is set aside and why. */
export function readAccount(source: Source): Account {
  return {
    ...source,
    outlet: null,
    headline: null,
    byline: null,
    dateline: null,
    published: null,
    updated: null,
    language: 'en',
    blocks: [{ kind: 'body', start: 0, end: source.text.length, reason: '' }],
  };
}

/** What an account is called everywhere: its outlet, else its headline, else its file name. */
export function nameOfAccount(account: Pick<Account, 'outlet' | 'headline' | 'file'>): string {
  return account.outlet ?? account.headline ?? account.file;
}
