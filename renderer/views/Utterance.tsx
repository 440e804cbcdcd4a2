import { memo } from 'react';
import { counted, mannerOf } from '../../core/render/labels.ts';
import { alikeRenderings, type LedgerEntry, type Rendering, speakerOf } from '../model/quote-ledger.ts';
import { nameIn, type ReviewIndex } from '../model/review-index.ts';
import { RenderingText, showRendering } from './RenderingText.tsx';

type UtteranceProps = { readonly entry: LedgerEntry; readonly index: ReviewIndex };

/** Something that was said, with what each account makes of it below each other. */
export const Utterance = memo(function Utterance({ entry, index }: UtteranceProps) {
  const { utterance, renderings } = entry;
  return (
    <li className="utterance">
      <header>
        <h3>
          <bdi>{speakerOf(utterance)}</bdi>
        </h3>
        <p data-verbatim={isVerbatim(entry) || undefined}>{wording(entry)}</p>
      </header>
      <ul>
        {alikeRenderings(renderings).map((alike) => (
          <SameWords
            key={alike[0]?.quote.id}
            renderings={alike}
            isVerbatim={utterance.verbatim}
            index={index}
          />
        ))}
      </ul>
    </li>
  );
});

/** "Word for word the same in 2 accounts, paraphrased in 1". */
function wording({ utterance, accounts, quoting }: LedgerEntry): string {
  const paraphrased = accounts > quoting ? `, paraphrased in ${accounts - quoting}` : '';
  if (!utterance.verbatim) return `Worded differently, ${counted(quoting, 'account')}${paraphrased}`;
  const quotes = utterance.members.length;
  if (quotes === 1) return `Quoted in 1 account${paraphrased}`;
  const times = quotes === 2 ? 'twice' : `${quotes} times`;
  const where = quoting > 1 ? counted(quoting, 'account') : `one account, ${times}`;
  return `Word for word the same in ${where}${paraphrased}`;
}

function isVerbatim({ utterance }: LedgerEntry): boolean {
  return utterance.verbatim && utterance.members.length > 1;
}

type SameWordsProps = {
  readonly renderings: readonly Rendering[];
  readonly isVerbatim: boolean;
  readonly index: ReviewIndex;
};

/** A row of the ledger: what one account has, once or at several places. */
function SameWords({ renderings, isVerbatim, index }: SameWordsProps) {
  const [first] = renderings;
  if (first === undefined) return null;
  const account = nameIn(index, first.quote.account);
  return (
    <li className="rendering">
      <span className="rendering-account" title={account}>
        <bdi>{account}</bdi>
      </span>
      <RenderingText rendering={first} index={index} />
      <span className="rendering-manner">
        {manner(renderings, isVerbatim)}
        {renderings.length > 1 &&
          renderings.map((rendering, at) => (
            <button
              key={rendering.quote.id}
              type="button"
              className="rendering-place"
              aria-label={`Place ${at + 1}`}
              onClick={() => showRendering(rendering)}
            >
              {at + 1}
            </button>
          ))}
      </span>
    </li>
  );
}

const relations: Readonly<Record<Rendering['relation'], string>> = {
  fullest: 'fullest',
  same: 'same words',
  part: 'part of it',
  near: 'nearly the same',
  far: 'in other words',
  paraphrase: 'paraphrase, not quoted',
};

/** "part of it · said to reporters", and of the same words at several places "call, hailing · 3 times:". */
function manner(renderings: readonly Rendering[], isVerbatim: boolean): string {
  const relation = renderings[0]?.relation ?? 'same';
  // That all quotations have the same words stands above.
  const isSaidAbove = isVerbatim && relation !== 'paraphrase';
  const said = new Set(renderings.map(({ quote }) => mannerOf(quote)).filter((part) => part !== ''));
  const times = renderings.length > 1 ? `${renderings.length} times:` : '';
  return [isSaidAbove ? '' : relations[relation], [...said].join(', '), times]
    .filter((part) => part !== '')
    .join(' · ');
}
