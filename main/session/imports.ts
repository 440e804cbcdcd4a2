import type { ImportOutcome, UpdateOutcome } from '../../preload/contract.ts';
import type { Background } from '../background.ts';
import type { Imported, Origin } from '../import/import-account.ts';
import { inTurn } from '../in-turn.ts';
import type { FetchPage } from '../pages/fetch-page.ts';
import { stoppable } from '../stoppable.ts';
import type { OpenReview } from '../store/store.ts';
import { UserError } from '../user-error.ts';
import { newerVersion, updateOf } from './account-updates.ts';
import type { NewAccount } from './additions.ts';
import { addition, newAccounts } from './additions.ts';
import type { CurrentReview } from './current-review.ts';

export type ImportsAround = {
  readonly background: Background;
  readonly fetchPage: FetchPage;
  readonly current: CurrentReview;
  readonly now: () => Date;
  /** Keys of what is found now; null while nothing is known of it. */
  readonly foundNow: () => readonly string[] | null;
};

/** A page that the editor asked for by its address, and the outlet where the editor named it. */
export type Asked = { readonly page: string; readonly outlet?: string };

/** What the window may ask of files on their way into the open review. */
export type ImportRequests = {
  readonly importOrigins: (origins: readonly (Origin | Asked)[]) => Promise<ImportOutcome>;
  readonly updateAccount: (id: string, origin: Origin | Asked) => Promise<UpdateOutcome>;
  /** Gives up reading files and pages; what was not added or updated yet will not be. */
  readonly stopImport: () => void;
};

/** Imports wait for each other, so that two drops at once end up one behind the other. */
export type Imports = ImportRequests & {
  /** Gives up what is being read or waits for its turn, and waits until nothing is under way any more. */
  readonly giveUp: () => Promise<void>;
};

export function startImports({ background, fetchPage, current, now, foundNow }: ImportsAround): Imports {
  const reading = stoppable();
  const oneByOne = inTurn();
  let isGivenUp = false;

  const read = async (origin: Origin | Asked): Promise<Imported> => {
    if (!('page' in origin)) return background.importAccount(origin);
    const { page, ...named } = origin;
    const fetched = await fetchPage(page);
    if ('problem' in fetched) return fetched;
    const imported = await background.importAccount({ ...fetched, ...named });
    // The editor knows a page by the address that was typed, which can be tried again.
    return 'problem' in imported ? { problem: { ...imported.problem, file: page } } : imported;
  };

  /** Stores the files. Their texts must be in the store before the edit that refers to them. */
  const storeFiles = async (to: OpenReview, accounts: readonly NewAccount[]): Promise<void> => {
    await to.putFiles(accounts.map(({ account, bytes }) => ({ bytes, text: account.text })));
    if (current.get() === to) return;
    throw new UserError('The review was closed before the accounts were read. Open it and add them again.');
  };

  const add = async (to: OpenReview, origins: readonly (Origin | Asked)[]): Promise<ImportOutcome> => {
    const imported = isGivenUp ? null : await reading.run(Promise.all(origins.map(read)));
    if (imported === null) return { added: [], problems: [] };
    const { fresh, outcome } = newAccounts(to.review, imported);
    if (fresh.length === 0) return outcome;
    await storeFiles(to, fresh);
    current.edit(addition(fresh, to.review, foundNow()));
    return outcome;
  };

  const update = async (to: OpenReview, id: string, origin: Origin | Asked): Promise<UpdateOutcome> => {
    const file = to.review.accounts.find((account) => account.id === id)?.file;
    // Pasted text has no name of its own: an account without outlet and headline would lose its own.
    const named = 'text' in origin && file !== undefined ? { ...origin, name: file } : origin;
    const imported = isGivenUp ? null : await reading.run(read(named));
    if (imported === null) return { updated: false, problem: null };
    const newer = newerVersion(to.review, id, imported);
    if ('problem' in newer) return { updated: false, problem: newer.problem };
    await storeFiles(to, [newer]);
    const replaced = now().toISOString();
    current.edit(updateOf(to.review, newer, to.texts, { found: foundNow(), replaced }));
    return { updated: true, problem: null };
  };

  return {
    importOrigins: (origins) => {
      // The review that is open when the files are dropped, whatever is open when their turn comes.
      const to = current.getOrThrow();
      return oneByOne(() => add(to, origins));
    },
    updateAccount: (id, origin) => {
      const to = current.getOrThrow();
      return oneByOne(() => update(to, id, origin));
    },
    stopImport: reading.stop,
    giveUp: async () => {
      isGivenUp = true;
      reading.stop();
      await oneByOne(async () => undefined);
      isGivenUp = false;
    },
  };
}
