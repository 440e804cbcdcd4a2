import { memo } from 'react';
import { type LedgerEntry, speakerOf } from '../model/quote-ledger.ts';
import { nameIn, type ReviewIndex } from '../model/review-index.ts';
import { RenderingText } from './RenderingText.tsx';

type SingleQuoteProps = { readonly entry: LedgerEntry; readonly index: ReviewIndex };

/** Something that only one account quotes, and that account once: one line of the list. */
export const SingleQuote = memo(function SingleQuote({ entry, index }: SingleQuoteProps) {
  const { utterance, renderings } = entry;
  return (
    <li>
      <span className="single-speaker">
        <bdi>{speakerOf(utterance)}</bdi>
      </span>
      {renderings.map((rendering) => (
        <RenderingText key={rendering.quote.id} rendering={rendering} index={index} />
      ))}
      <span className="rendering-account">
        <bdi>{nameIn(index, renderings[0]?.quote.account ?? '')}</bdi>
      </span>
    </li>
  );
});
