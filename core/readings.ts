import { type FactsRead, readFacts } from './facts/facts.ts';
import type { Account, Passage } from './model.ts';
import { type NamesRead, readNames } from './names/read-names.ts';
import { once } from './once.ts';
import { type PassageRead, readPassages } from './passages.ts';
import { type QuotesRead, readQuotes } from './quotes/quotes.ts';
import { onceEach, type ReadText } from './text/once-each.ts';

/** What can be read from one account without the others. Each part is read when first asked for, and only once. */
export type Reading = {
  readonly passages: () => readonly PassageRead[];
  readonly names: () => NamesRead;
  /** From the account's own passages. */
  readonly quotes: (passages: readonly Passage[]) => QuotesRead;
  readonly facts: () => FactsRead;
  /** Runs a function that reads the account's text and nothing else, and remembers its result under that function. */
  readonly of: ReadText;
};

/** The readings of the accounts that were analysed last, kept from one analysis to the next. */
export type Memory = {
  /**
   * The readings of these accounts by id: those known from the last time where text, blocks and metadata are the same
   * under whatever id, else new ones. All others are forgotten, so that it never holds more than one analysis needs.
   */
  readonly readingsOf: (accounts: readonly Account[]) => ReadonlyMap<string, Reading>;
};

type Remembered = { readonly text: string; readonly about: string; readonly reading: Reading };

/** An empty memory; `read` makes what it remembers of an account. */
export function emptyMemory(read: (account: Account) => Reading = readingOf): Memory {
  let last: readonly Remembered[] = [];
  return {
    readingsOf: (accounts) => {
      const now = accounts.map((account): Remembered & { readonly id: string } => {
        const { id, text, ...rest } = account;
        const about = JSON.stringify(rest);
        const known = last.find((each) => each.about === about && each.text === text);
        return { id, text, about, reading: known?.reading ?? read(account) };
      });
      last = now;
      return new Map(now.map(({ id, reading }) => [id, reading]));
    },
  };
}

export function readingOf(account: Account): Reading {
  const of = onceEach(account.text);
  const names = once(() => readNames(account, of));
  let quotes: QuotesRead | null = null;
  return {
    passages: once(() => readPassages(account)),
    names,
    quotes: (passages) => {
      quotes ??= readQuotes(account, passages, names());
      return quotes;
    },
    facts: once(() => readFacts(account, names())),
    of,
  };
}
