import { memo } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import { type FindingKind, findingKinds } from '../../core/model.ts';
import { counted, kindNames } from '../../core/render/labels.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { filterStore, noFilter } from '../panel/finding-filter.ts';
import { showPanel } from '../state/panel.ts';
import { AccountGrid } from './AccountGrid.tsx';

/** Findings by kind and account; a mark lists them in the panel. */
export const FindingCounts = memo(function FindingCounts({ index }: { readonly index: ReviewIndex }) {
  const { findings } = index.analysis;
  const kinds = findingKinds.filter((kind) => findings.some((finding) => finding.kind === kind));
  const count = (kind: FindingKind, account: string): number =>
    findings.filter(
      (finding) => finding.kind === kind && finding.sides.some((side) => side.account === account),
    ).length;
  if (kinds.length === 0) return null;
  return (
    <section className="picture">
      <h2>What the findings are about</h2>
      <p className="picture-says">{counted(findings.length, 'finding')}; a number lists them on the right.</p>
      <AccountGrid label="Findings by kind and account" corner="Kind" accounts={index.accounts}>
        {kinds.map((kind, row) => (
          <div role="row" className="similarity-row" key={kind}>
            <span role="rowheader" className="matrix-name">
              {kindNames[kind]}
            </span>
            {index.accounts.map((account, column) => {
              const found = count(kind, account.id);
              return (
                <span role="gridcell" key={account.id}>
                  <button
                    type="button"
                    className="count-mark"
                    data-row={row}
                    data-column={column}
                    tabIndex={row === 0 && column === 0 ? 0 : -1}
                    aria-label={`${nameOfAccount(account)}, ${kindNames[kind].toLowerCase()}: ${counted(found, 'finding')}`}
                    onClick={() => list(kind, account.id)}
                  >
                    {found === 0 ? '·' : found}
                  </button>
                </span>
              );
            })}
          </div>
        ))}
      </AccountGrid>
    </section>
  );
});

function list(kind: FindingKind, account: string): void {
  filterStore.set({ ...noFilter, kind, account });
  showPanel();
}
