import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';

/** The account whose words stand beside it, cut to fit little room; the tooltip has the whole name. */
export function AccountName({ account }: { readonly account: Account | undefined }) {
  const name = account === undefined ? 'removed account' : nameOfAccount(account);
  return (
    <span className="side-account" title={name}>
      <bdi>{name}</bdi>
    </span>
  );
}
