import { nameOfAccount } from '../../core/account/name.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Names } from '../parts/Names.tsx';

type SilentAccountsProps = {
  /** The ids of the accounts. */
  readonly silent: readonly string[];
  readonly index: ReviewIndex;
};

/** The accounts that are silent on the matter of a finding or a note. */
export function SilentAccounts({ silent, index }: SilentAccountsProps) {
  const accounts = index.accounts.filter(({ id }) => silent.includes(id));
  if (accounts.length === 0) return null;
  return (
    <p className="finding-silent">
      Silent: <Names names={accounts.map(nameOfAccount)} />
    </p>
  );
}
