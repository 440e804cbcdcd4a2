import { nameOfAccount } from '../../core/account/name.ts';
import type { Target } from '../../core/annotations.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Words } from '../parts/Words.tsx';

/** The words a note is on, and whose they are. */
export function TargetQuote({ target, index }: { readonly target: Target; readonly index: ReviewIndex }) {
  const account = index.accountById.get(target.account);
  return (
    <>
      <span className="side-account">
        <bdi>{account === undefined ? 'removed account' : nameOfAccount(account)}</bdi>
      </span>{' '}
      <q className="side-text" dir="auto">
        <Words text={target.quote} />
      </q>
    </>
  );
}
