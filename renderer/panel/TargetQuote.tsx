import type { Target } from '../../core/annotations.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { AccountName } from '../parts/AccountName.tsx';
import { Quoted } from '../parts/Quoted.tsx';
import { Words } from '../parts/Words.tsx';

/** The words a note is on, and whose they are. */
export function TargetQuote({ target, index }: { readonly target: Target; readonly index: ReviewIndex }) {
  const account = index.accountById.get(target.account);
  return (
    <>
      <AccountName account={account} />{' '}
      <Quoted className="side-text" text={target.quote} language={account?.language}>
        <Words text={target.quote} />
      </Quoted>
    </>
  );
}
