import { memo, useMemo } from 'react';
import { counted, noSharedCopy } from '../../core/render/labels.ts';
import { goToWords } from '../columns/go-to.ts';
import { nameAt, type ReviewIndex } from '../model/review-index.ts';
import { copyOfPairs, type PairCopy, sharedRuns } from '../model/sharing.ts';
import { AccountGrid } from './AccountGrid.tsx';
import { SharedRuns } from './SharedRuns.tsx';

/** Who shares copy with whom: the longest run of words that two accounts have alike, and the runs themselves. */
export const SharedCopyPicture = memo(function SharedCopyPicture({ index }: { readonly index: ReviewIndex }) {
  const runs = useMemo(() => sharedRuns(index), [index]);
  const pairs = useMemo(() => copyOfPairs(index), [index]);
  const longest = runs[0]?.words ?? 0;
  const firstRow = pairs.findIndex((row) => row.some((pair) => pair.longest > 0));
  const firstColumn = pairs[firstRow]?.findIndex((pair) => pair.longest > 0);
  return (
    <section className="picture">
      <h2>Who shares copy with whom</h2>
      <p className="picture-says">
        {runs.length === 0
          ? noSharedCopy
          : 'Words of the longest run that two accounts have alike; a small figure where they have several.'}
      </p>
      {runs.length > 0 && (
        <AccountGrid label="Shared copy between accounts" corner="Account" accounts={index.accounts}>
          {pairs.map((cells, row) => (
            <div role="row" className="similarity-row" key={index.accounts[row]?.id}>
              <span role="rowheader" className="matrix-name" title={nameAt(index, row)} dir="auto">
                {nameAt(index, row)}
              </span>
              {cells.map((pair, column) => (
                <span role="gridcell" key={index.accounts[column]?.id} className="copy-cell">
                  {pair.longest > 0 && (
                    <button
                      type="button"
                      className="copy-mark"
                      data-row={row}
                      data-column={column}
                      tabIndex={row === firstRow && column === firstColumn ? 0 : -1}
                      style={{ '--share': pair.longest / longest }}
                      aria-label={`${nameAt(index, row)} and ${nameAt(index, column)}: ${pairInWords(pair)}`}
                      title={pairInWords(pair)}
                      onClick={() => goToWords(pair.runs.flatMap(({ members }) => members))}
                    >
                      {pair.longest}
                      {/* The style sheet draws the number: the button's name has it in words. */}
                      {pair.runs.length > 1 && <small data-runs={pair.runs.length} />}
                    </button>
                  )}
                </span>
              ))}
            </div>
          ))}
        </AccountGrid>
      )}
      <SharedRuns runs={runs} index={index} />
    </section>
  );
});

function pairInWords({ runs, longest }: PairCopy): string {
  const quoted = runs.every((run) => run.quoted) ? ', all in quotation marks' : '';
  return `${counted(runs.length, 'run')} of the same words, the longest of ${longest}${quoted}`;
}
