import type { ReviewIndex } from './review-index.ts';

const fewestAccounts = 3;
/** Of a brief that is shorter nothing can be said. */
const fewestPassages = 5;
/**
 * Of 41 accounts put among four of another event 35 share less, of 459 accounts of their own event none
 * (docs/bench.md).
 */
const leastShared = 0.1;

/** Whether the others tell hardly anything of an account: it may be about another event. */
export function isHardlyShared(index: ReviewIndex, account: string): boolean {
  const own = (index.passagesOf.get(account) ?? []).filter(({ zone }) => zone === 'body');
  const shared = own.filter(({ id }) => (index.agreement.get(id) ?? 1) > 1);
  return (
    index.accounts.length >= fewestAccounts &&
    own.length >= fewestPassages &&
    shared.length < leastShared * own.length
  );
}
