import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';

type GridHeadsProps = { readonly accounts: readonly Account[]; readonly className: string };

/** The column heads of a grid that has one column for each account; `AccountHeads` are those of a table. */
export function GridHeads({ accounts, className }: GridHeadsProps) {
  return accounts.map((account) => (
    // The direction is the element's own: in one that runs the other way, what is cut off would be the name's beginning.
    <span
      role="columnheader"
      key={account.id}
      className={className}
      title={nameOfAccount(account)}
      dir="auto"
    >
      <span className="grid-head-name">{nameOfAccount(account)}</span>
    </span>
  ));
}
