import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';

type GridHeadsProps = { readonly accounts: readonly Account[]; readonly className: string };

/** The column heads of a grid that has one column for each account; `AccountHeads` are those of a table. */
export function GridHeads({ accounts, className }: GridHeadsProps) {
  return accounts.map((account) => (
    <span role="columnheader" key={account.id} className={className} title={nameOfAccount(account)}>
      <bdi>{nameOfAccount(account)}</bdi>
    </span>
  ));
}
