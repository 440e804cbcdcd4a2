import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';

/** What accounts were called that have been taken out of a review while the window was open, by their ids. */
const formerNames = new Map<string, string>();

export function keepName(account: Account): void {
  formerNames.set(account.id, nameOfAccount(account));
}

/** What stands for an account that is no longer in the review: its name, as long as that is known. */
export function nameOfRemoved(id: string): string {
  const name = formerNames.get(id);
  return name === undefined ? 'removed account' : `Removed: ${name}`;
}
