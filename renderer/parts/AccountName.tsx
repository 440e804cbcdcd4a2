import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { nameOfRemoved } from '../state/former-names.ts';

type AccountNameProps = {
  readonly id: string;
  /** Undefined when it is no longer in the review. */
  readonly account: Account | undefined;
};

/** The account whose words stand beside it, cut to fit little room; the tooltip has the whole name. */
export function AccountName({ id, account }: AccountNameProps) {
  const name = account === undefined ? nameOfRemoved(id) : nameOfAccount(account);
  return (
    <span className="side-account" title={name}>
      <bdi>{name}</bdi>
    </span>
  );
}
