import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { done } from './ask.ts';
import { tell } from './messages.ts';
import { currentSnapshot } from './snapshot.ts';

/** Takes an account out of the review, and says how to have it back. */
export async function removeAccount(account: Account): Promise<void> {
  const review = currentSnapshot().review?.id ?? null;
  if (await done(window.crossread.removeAccount(account.id)))
    tell('status', `Removed ${nameOfAccount(account)}. Undo brings it back.`, [], review);
}
