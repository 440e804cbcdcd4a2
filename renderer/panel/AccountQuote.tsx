import type { Around } from '../model/in-sentence.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { AccountName } from '../parts/AccountName.tsx';
import { Quoted } from '../parts/Quoted.tsx';
import { Words } from '../parts/Words.tsx';

type AccountQuoteProps = {
  /** The id of the account. */
  readonly account: string;
  readonly text: string;
  readonly index: ReviewIndex;
  /** What stands around the words in their sentence, where they alone would say too little. */
  readonly around?: Around | null;
};

/** Words of an account that a finding or a note is on, and whose they are. */
export function AccountQuote({ account: id, text, index, around = null }: AccountQuoteProps) {
  const account = index.accountById.get(id);
  const quote = (className?: string) => (
    <Quoted {...(className === undefined ? {} : { className })} text={text} language={account?.language}>
      <Words text={text} />
    </Quoted>
  );
  return (
    <>
      <AccountName id={id} account={account} />{' '}
      {around === null ? (
        quote('side-text')
      ) : (
        <span className="side-text" dir="auto" lang={account?.language}>
          <span className="side-around">{around.before}</span>
          {quote()}
          <span className="side-around">{around.after}</span>
        </span>
      )}
    </>
  );
}
