import { nameOfAccount } from '../../core/account/name.ts';
import type { SharedCopy } from '../../core/model.ts';
import { goToWords } from '../columns/go-to.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { FirstFew } from '../parts/FirstFew.tsx';
import { Names } from '../parts/Names.tsx';
import { Quoted } from '../parts/Quoted.tsx';
import { Words } from '../parts/Words.tsx';

const firstShown = 5;

type SharedRunsProps = { readonly runs: readonly SharedCopy[]; readonly index: ReviewIndex };

/** The runs of words that accounts share, the longest first; a press shows one in all that have it. */
export function SharedRuns({ runs, index }: SharedRunsProps) {
  if (runs.length === 0) return null;
  const items = runs.map((run) => <RunItem key={run.id} run={run} index={index} />);
  return (
    <>
      <ul className="shared-runs" aria-label="Runs of the same words">
        {items.slice(0, firstShown)}
      </ul>
      {items.length > firstShown && (
        <FirstFew
          first={null}
          rest={[
            <ul className="shared-runs" aria-label="Further runs" key="rest">
              {items.slice(firstShown)}
            </ul>,
          ]}
        />
      )}
    </>
  );
}

function RunItem({ run, index }: { readonly run: SharedCopy; readonly index: ReviewIndex }) {
  const [first] = run.members;
  const text = index.accountById.get(first?.account ?? '')?.text.slice(first?.start, first?.end) ?? '';
  const names = index.accounts
    .filter(({ id }) => run.members.some(({ account }) => account === id))
    .map(nameOfAccount);
  return (
    <li>
      <button type="button" className="shared-run" onClick={() => goToWords(run.members)}>
        <span className="shared-run-count">{run.words} words</span>
        <Quoted className="side-text" text={text}>
          <Words text={text} />
        </Quoted>
        <span className="shared-run-names">
          <Names names={names} />
          {run.quoted && ' · in quotation marks in each'}
        </span>
      </button>
    </li>
  );
}
