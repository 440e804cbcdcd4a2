import { useMemo, useState } from 'react';
import { counted } from '../../core/render/labels.ts';
import { quoteLedger, speakerOf } from '../model/quote-ledger.ts';
import { Choice } from '../parts/Choice.tsx';
import { useGrowing } from '../parts/use-growing.ts';
import { useReview } from '../state/review-context.ts';
import { SingleQuote } from './SingleQuote.tsx';
import { Utterance } from './Utterance.tsx';
import { ViewHead } from './ViewHead.tsx';

/** The quote ledger: what was said, once each, with every rendering below each other. */
export function QuotesView() {
  const index = useReview();
  const entries = useMemo(() => quoteLedger(index), [index]);
  const [speaker, setSpeaker] = useState('all');
  const speakers = useMemo(
    () => [...new Set(entries.map(({ utterance }) => speakerOf(utterance)))].toSorted(),
    [entries],
  );
  const shown = entries.filter(({ utterance }) => speaker === 'all' || speakerOf(utterance) === speaker);
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
