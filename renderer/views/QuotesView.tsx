import { memo, useMemo, useState } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import { goToPassage } from '../columns/go-to.ts';
import { type LedgerEntry, quoteLedger, type Rendering } from '../model/quote-ledger.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { counted } from '../model/words-for-people.ts';
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
        says={`${counted(several.length, 'utterance')} with more than one rendering, ${single.length} quoted once. Words are compared with the fullest rendering.`}
      >
        <Choice
          label="Speaker"
          value={speaker}
          options={[['all', 'All speakers'], ...speakers.map((name) => [name, name] as const)]}
          onChange={setSpeaker}
        />
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
  const { utterance, renderings, accounts } = entry;
  return (
    <li className="utterance">
      <header>
        <h3>
          <bdi>{utterance.speaker ?? unnamed}</bdi>
        </h3>
        <p data-verbatim={utterance.verbatim || undefined}>
          {utterance.verbatim
            ? `Word for word the same in ${accounts > 1 ? counted(accounts, 'account') : 'one account, twice'}`
            : `Worded differently, ${counted(accounts, 'account')}`}
        </p>
      </header>
      <ul>
        {renderings.map((rendering) => (
          <li key={rendering.quote.id} className="rendering">
            <span className="rendering-account">
              <bdi>{accountName(index, rendering.quote.account)}</bdi>
            </span>
            <RenderingText rendering={rendering} index={index} />
            <span className="rendering-manner">{manner(rendering, utterance.verbatim)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
});

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
      onClick={() => {
        if (passage !== null) goToPassage(passage.id);
      }}
    >
      <Quoted text={text} language={language}>
        <Words text={text} differences={differences} />
      </Quoted>
    </button>
  );
}

const relations: Readonly<Record<Rendering['relation'], string>> = {
  fullest: 'fullest',
  same: 'same words',
  part: 'part of it',
  near: 'nearly the same',
  far: 'in other words',
};

/** "said, to reporters · part of it" */
function manner({ quote, relation }: Rendering, isVerbatim: boolean): string {
  const said = [quote.verb, quote.channel].filter((part) => part !== null).join(', ');
  // That all words are the same stands above.
  return [isVerbatim ? '' : relations[relation], said].filter((part) => part !== '').join(' · ');
}

function accountName(index: ReviewIndex, id: string): string {
  const account = index.accountById.get(id);
  return account === undefined ? 'removed account' : nameOfAccount(account);
}
