import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { nameOfRemoved, useShownSnapshot } from '../state/snapshot.ts';

type AccountNameProps = {
  readonly id: string;
  /** Undefined when it is no longer in the review. */
  readonly account: Account | undefined;
};

/** The account whose words stand beside it, cut to fit little room; the tooltip has the whole name. */
export function AccountName({ id, account }: AccountNameProps) {
  return account === undefined ? <RemovedName id={id} /> : <Name name={nameOfAccount(account)} />;
}

function RemovedName({ id }: { readonly id: string }) {
  return <Name name={useShownSnapshot((snapshot) => nameOfRemoved(snapshot, id))} />;
}

function Name({ name }: { readonly name: string }) {
  return (
    <span className="side-account" title={name}>
      <bdi>{name}</bdi>
    </span>
  );
}
