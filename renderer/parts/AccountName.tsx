import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';

/** Whose words stand beside it, in little room; the whole name in its tooltip. */
export function AccountName({ account }: { readonly account: Account | undefined }) {
  const name = account === undefined ? 'removed account' : nameOfAccount(account);
  return (
    <span className="side-account" title={name}>
      <bdi>{name}</bdi>
    </span>
  );
}
