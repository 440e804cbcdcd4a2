import type { Edit } from '../core/review.ts';
import type { ImportOutcome, UpdateOutcome } from '../preload/contract.ts';
import { newerVersion, updateOf } from './account-updates.ts';
import type { NewAccount } from './additions.ts';
import { addition, newAccounts } from './additions.ts';
import type { Background } from './background.ts';
import type { Imported, Origin } from './import/import-account.ts';
import { stoppable } from './stoppable.ts';
import type { OpenReview } from './store/store.ts';
import { UserError } from './user-error.ts';

/** What imports need from the session. */
export type ImportsAround = {
  readonly background: Background;
  readonly now: () => Date;
  /** Whether this review is still the open one. */
  readonly isOpen: (stored: OpenReview) => boolean;
  /** Keys of what is found now; null while nothing is known of it. */
  readonly foundNow: () => readonly string[] | null;
};

/** Files on their way into a review. They wait for each other, so that two drops at once end up one behind the other. */
export type Imports = {
  readonly add: (
    to: OpenReview,
    read: () => Promise<readonly Imported[]>,
    asEdit: (next: Edit) => void,
  ) => Promise<ImportOutcome>;
  readonly update: (
    to: OpenReview,
    id: string,
    origin: Origin,
    asEdit: (next: Edit) => void,
  ) => Promise<UpdateOutcome>;
  /** Gives up reading: what has not been added is not. */
  readonly stop: () => void;
  /** Waits for the last one. */
  readonly settled: () => Promise<void>;
};

export function startImports({ background, now, isOpen, foundNow }: ImportsAround): Imports {
  const reading = stoppable();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  /** Texts are in the store before the edit that refers to them. */
  const keep = async (to: OpenReview, accounts: readonly NewAccount[]): Promise<void> => {
    await to.putFiles(accounts.map(({ account, bytes }) => ({ bytes, text: account.text })));
    if (isOpen(to)) return;
    throw new UserError('The review was closed before the accounts were read. Open it and add them again.');
  };

  return {
    add: (to, read, asEdit) =>
      inTurn(async () => {
        const imported = await reading.run(read());
        if (imported === null) return { added: [], problems: [] };
        const { fresh, outcome } = newAccounts(to.review, imported);
        if (fresh.length === 0) return outcome;
        await keep(to, fresh);
        asEdit(addition(fresh, to.review, foundNow()));
        return outcome;
      }),
    update: (to, id, origin, asEdit) =>
      inTurn(async () => {
        const file = to.review.accounts.find((account) => account.id === id)?.file;
        // Pasted text has no name of its own: an account without outlet and headline would lose its own.
        const named = 'text' in origin && file !== undefined ? { ...origin, name: file } : origin;
        const newer = newerVersion(to.review, id, await background.importAccount(named));
        if ('problem' in newer) return { updated: false, problem: newer.problem };
        await keep(to, [newer]);
        const replaced = now().toISOString();
        asEdit(updateOf(to.review, newer, to.texts, { found: foundNow(), replaced }));
        return { updated: true, problem: null };
      }),
    stop: reading.stop,
    settled: async () => {
      await last;
    },
  };
}
