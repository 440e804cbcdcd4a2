import type { ReviewIndex } from '../model/review-index.ts';
import { AccountName } from '../parts/AccountName.tsx';
import { Quoted } from '../parts/Quoted.tsx';
import { Words } from '../parts/Words.tsx';

type AccountQuoteProps = {
  /** The id of the account. */
  readonly account: string;
  readonly text: string;
  readonly index: ReviewIndex;
};

/** Words of an account that a finding or a note is on, and whose they are. */
export function AccountQuote({ account: id, text, index }: AccountQuoteProps) {
  const account = index.accountById.get(id);
  return (
    <>
      <AccountName id={id} account={account} />{' '}
      <Quoted className="side-text" text={text} language={account?.language}>
        <Words text={text} />
      </Quoted>
    </>
  );
}
