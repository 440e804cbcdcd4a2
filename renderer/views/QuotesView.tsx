import { memo, useMemo, useState } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Passage } from '../../core/model.ts';
import { counted, mannerOf } from '../../core/render/labels.ts';
import { goToPassage } from '../columns/go-to.ts';
import { alikeRenderings, type LedgerEntry, quoteLedger, type Rendering } from '../model/quote-ledger.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Choice } from '../parts/Choice.tsx';
import { Quoted } from '../parts/Quoted.tsx';
import { useGrowing } from '../parts/use-growing.ts';
import { Words } from '../parts/Words.tsx';
import { useReview } from '../state/review-context.ts';
import { ViewHead } from './ViewHead.tsx';

const unnamed = 'Speaker not named';

/** The quote ledger: what was said, once each, with every rendering below each other. */
export function QuotesView() {
  const index = useReview();
  const entries = useMemo(() => quoteLedger(index), [index]);
  const [speaker, setSpeaker] = useState('all');
  const speakers = useMemo(
    () => [...new Set(entries.map(({ utterance }) => utterance.speaker ?? unnamed))].toSorted(),
    [entries],
  );
  const shown = entries.filter(
    ({ utterance }) => speaker === 'all' || (utterance.speaker ?? unnamed) === speaker,
  );
  const several = shown.filter(({ renderings }) => renderings.length > 1);
  const single = shown.filter(({ renderings }) => renderings.length === 1);
  const [drawn, scroller] = useGrowing<HTMLDivElement>(shown.length);
  return (
    <div className="view-scroll" ref={scroller}>
      <ViewHead
        title="Quotes"
        says={
          entries.length === 0
            ? 'Nobody is quoted in these accounts.'
            : `${counted(several.length, 'utterance')} with more than one rendering, ${single.length} quoted once. Words are compared with the fullest quotation.`
        }
      >
        {entries.length === 0 ? undefined : (
          <Choice
            label="Speaker"
            value={speaker}
            options={[['all', 'All speakers'], ...speakers.map((name) => [name, name] as const)]}
            onChange={setSpeaker}
          />
        )}
      </ViewHead>
      <ol className="ledger" aria-label="Utterances with several renderings">
        {several.slice(0, drawn).map((entry) => (
          <Utterance key={entry.utterance.id} entry={entry} index={index} />
        ))}
      </ol>
      {single.length > 0 && (
        <section className="singles">
          <h3>Quoted once</h3>
          <ul>
            {single.slice(0, Math.max(0, drawn - several.length)).map((entry) => (
              <SingleQuote key={entry.utterance.id} entry={entry} index={index} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type EntryProps = { readonly entry: LedgerEntry; readonly index: ReviewIndex };

const Utterance = memo(function Utterance({ entry, index }: EntryProps) {
  const { utterance, renderings } = entry;
  return (
    <li className="utterance">
      <header>
        <h3>
          <bdi>{utterance.speaker ?? unnamed}</bdi>
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
  const account = accountName(index, first.quote.account);
  return (
    <li className="rendering">
      <span className="rendering-account" title={account}>
        <bdi>{account}</bdi>
      </span>
      <RenderingText rendering={first} index={index} />
      <span className="rendering-manner">
        {manner(renderings, isVerbatim)}
        {renderings.length > 1 &&
          renderings.map(({ quote, passage }, at) => (
            <button
              key={quote.id}
              type="button"
              className="rendering-place"
              aria-label={`Place ${at + 1}`}
              onClick={() => show(passage)}
            >
              {at + 1}
            </button>
          ))}
      </span>
    </li>
  );
}

const SingleQuote = memo(function SingleQuote({ entry, index }: EntryProps) {
  const { utterance, renderings } = entry;
  return (
    <li>
      <span className="single-speaker">
        <bdi>{utterance.speaker ?? unnamed}</bdi>
      </span>
      {renderings.map((rendering) => (
        <RenderingText key={rendering.quote.id} rendering={rendering} index={index} />
      ))}
      <span className="rendering-account">
        <bdi>{accountName(index, renderings[0]?.quote.account ?? '')}</bdi>
      </span>
    </li>
  );
});

type RenderingTextProps = { readonly rendering: Rendering; readonly index: ReviewIndex };

function RenderingText({ rendering, index }: RenderingTextProps) {
  const language = index.accountById.get(rendering.quote.account)?.language;
  const { text, differences, relation, passage } = rendering;
  return (
    <button
      type="button"
      className="rendering-text"
      data-wording={relation === 'far' ? 'far' : 'near'}
      onClick={() => show(passage)}
    >
      {relation === 'paraphrase' ? (
        <span dir="auto" lang={language}>
          {text}
        </span>
      ) : (
        <Quoted text={text} language={language}>
          <Words text={text} differences={differences} />
        </Quoted>
      )}
    </button>
  );
}

function show(passage: Passage | null): void {
  if (passage !== null) goToPassage(passage.id);
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

function accountName(index: ReviewIndex, id: string): string {
  const account = index.accountById.get(id);
  return account === undefined ? 'removed account' : nameOfAccount(account);
}
