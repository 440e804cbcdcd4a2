import { memo, useMemo } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { sharedPassages } from '../model/similarity.ts';
import { AccountGrid } from './AccountGrid.tsx';

/** How much of each account every other one reports as well. */
export const SimilarityMatrix = memo(function SimilarityMatrix({ index }: { readonly index: ReviewIndex }) {
  const shared = useMemo(() => sharedPassages(index), [index]);
  const names = index.accounts.map(nameOfAccount);
  return (
    <section className="picture">
      <h2>How much they share</h2>
      <p className="picture-says">
        Of the passages of the account on the left, how many in a hundred the account above reports too.
      </p>
      <AccountGrid label="Shared passages between accounts" corner="Account" accounts={index.accounts}>
        {shared.map((cells, row) => (
          <div role="row" className="similarity-row" key={index.accounts[row]?.id}>
            <span role="rowheader" className="matrix-name" title={names[row]} dir="auto">
              {names[row]}
            </span>
            {cells.map(({ passages, of }, column) => {
              const share = of === 0 ? 0 : passages / of;
              const same = row === column;
              return (
                <span
                  role="gridcell"
                  key={index.accounts[column]?.id}
                  className="similarity-cell"
                  data-row={row}
                  data-column={column}
                  tabIndex={row === 0 && column === 0 ? 0 : -1}
                  style={{ '--share': same ? 0 : share }}
                  aria-label={
                    same
                      ? `${names[row]}: ${of} passages`
                      : `${Math.round(share * 100)} %: ${passages} of ${of} passages of ${names[row]} are also in ${names[column]}`
                  }
                >
                  {same ? of : Math.round(share * 100)}
                  {!same && <span className="unit"> %</span>}
                </span>
              );
            })}
          </div>
        ))}
      </AccountGrid>
    </section>
  );
});
