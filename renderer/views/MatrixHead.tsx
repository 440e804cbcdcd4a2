import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';

type MatrixHeadProps = { readonly corner: string; readonly accounts: readonly Account[] };

/** More names than this do not fit beside each other: they stand upright. */
const mostLevel = 6;

/** The column heads of a picture that has one column for each account. */
export function MatrixHead({ corner, accounts }: MatrixHeadProps) {
  return (
    <div role="row" className="similarity-row" data-upright={accounts.length > mostLevel || undefined}>
      <span role="columnheader" className="matrix-name">
        <span className="unseen-label">{corner}</span>
      </span>
      {accounts.map((account) => (
        <span
          role="columnheader"
          key={account.id}
          className="similarity-column"
          title={nameOfAccount(account)}
        >
          <bdi>{nameOfAccount(account)}</bdi>
        </span>
      ))}
    </div>
  );
}
