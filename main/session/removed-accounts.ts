import { nameOfAccount } from '../../core/account/name.ts';
import { type RemovedAccount, removedAccounts } from '../../core/review/removed.ts';
import type { Review } from '../../core/review.ts';
import { pastOf } from '../store/history-file.ts';
import type { OpenReview } from '../store/store.ts';

/** Answers, of each state of the open review, which accounts its notes speak of that are no longer in it. */
export type RemovedAccounts = (review: Review) => readonly RemovedAccount[];

/**
 * Accounts that were there since the review was opened are known by name. For the others the past is read, once, and
 * only where there are any: nobody waits for it, and `tell` is told when it has been read.
 */
export function removedAccountsOf(
  stored: OpenReview,
  painted: Promise<void>,
  tell: () => void,
): RemovedAccounts {
  const names = new Map<string, string>();
  let isPastRead = false;
  const readPast = async (): Promise<void> => {
    await painted;
    const { formerNames } = pastOf(await stored.lines());
    for (const [id, name] of formerNames) if (!names.has(id)) names.set(id, name);
    tell();
  };
  return (review) => {
    for (const account of review.accounts) names.set(account.id, nameOfAccount(account));
    const removed = removedAccounts(review, names);
    if (!isPastRead && removed.some(({ name }) => name === null)) {
      isPastRead = true;
      readPast().catch((error: unknown) => console.error('the past could not be read:', error));
    }
    return removed;
  };
}
