import { Button } from 'react-aria-components';
import type { Target } from '../../core/annotations.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { setDraftTargets } from '../state/draft.ts';
import { AccountQuote } from './AccountQuote.tsx';

type DraftTargetsProps = { readonly targets: readonly Target[]; readonly index: ReviewIndex };

/** The text that the note being written is on; each stretch of it can be taken away. */
export function DraftTargets({ targets, index }: DraftTargetsProps) {
  return (
    <div className="targets" role="group" aria-label="Text the note is on">
      {targets.map((target) => (
        <div className="side" key={`${target.account} ${target.start}`}>
          <AccountQuote account={target.account} text={target.quote} index={index} />
          <Button
            className="button small quiet"
            aria-label={`Take away ${target.quote.slice(0, 40)}`}
            onPress={() => setDraftTargets(targets.filter((other) => other !== target))}
          >
            ×
          </Button>
        </div>
      ))}
    </div>
  );
}
