import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';

/** The column heads of a table that has one column for each account. */
export function AccountHeads({ accounts }: { readonly accounts: readonly Account[] }) {
  return accounts.map((account) => (
    <th scope="col" key={account.id} title={nameOfAccount(account)}>
      <bdi>{nameOfAccount(account)}</bdi>
    </th>
  ));
}
