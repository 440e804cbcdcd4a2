import { memo } from 'react';
import { grouped } from '../../core/grouped.ts';
import type { Fact, FactKind } from '../../core/model.ts';
import { goToPassage } from '../columns/go-to.ts';
import { type FactRow, rawOf } from '../model/fact-rows.ts';
import { passagesAt, type ReviewIndex } from '../model/review-index.ts';
import { everyOne, factKindNames } from '../model/words-for-people.ts';
import { Words } from '../parts/Words.tsx';
import { AccountHeads } from './AccountHeads.tsx';

type FactTableProps = {
  readonly kind: FactKind;
  readonly rows: readonly FactRow[];
  readonly index: ReviewIndex;
};

/** The values of one kind: who gives each, and in which words. */
export function FactTable({ kind, rows, index }: FactTableProps) {
  return (
    <table className="facts" style={{ '--columns': index.accounts.length }}>
      <caption>{factKindNames[kind]}</caption>
      <thead>
        <tr>
          <th scope="col">Value</th>
          <AccountHeads accounts={index.accounts} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FactRowCells key={row.id} row={row} index={index} />
        ))}
      </tbody>
    </table>
  );
}

type FactRowCellsProps = { readonly row: FactRow; readonly index: ReviewIndex };

const FactRowCells = memo(function FactRowCells({ row, index }: FactRowCellsProps) {
  return (
    <tr>
      <th scope="row">
        <bdi>{row.value}</bdi>
        <small>{stateOf(row, index.accounts.length)}</small>
      </th>
      {row.cells.map((facts, column) => (
        <td
          key={index.accounts[column]?.id ?? column}
          data-unasked={facts.length === 0 || undefined}
          title={facts.length === 0 ? 'does not give this value' : undefined}
        >
          {facts.length === 0 ? <NotGiven /> : <Wordings facts={facts} index={index} />}
        </td>
      ))}
    </tr>
  );
});

/** "all 5, same words", "3 of 5, other words", "only here" */
function stateOf({ agreement, isWordedAlike }: FactRow, accounts: number): string {
  if (agreement === 1) return 'only here';
  const who = agreement === accounts ? everyOne(accounts) : `${agreement} of ${accounts}`;
  return `${who}, ${isWordedAlike ? 'same words' : 'in various words'}`;
}

/** Said to those who hear the table; to those who see it a dash is enough, which the view explains at its head. */
function NotGiven() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="unseen-label">does not give this value</span>
    </>
  );
}

/** Every wording once, with how often it occurs; a click goes to the first. */
function Wordings({ facts, index }: { readonly facts: readonly Fact[]; readonly index: ReviewIndex }) {
  const wordings = grouped(facts, (fact) => rawOf(index, fact));
  return [...wordings].map(([raw, [first, ...others]]) => (
    <button
      type="button"
      key={raw}
      className="fact-wording"
      onClick={() => {
        const passage = first && passagesAt(index, first.account, first.start, first.end)[0];
        if (passage !== undefined) goToPassage(passage.id);
      }}
    >
      <bdi>
        <Words text={raw} />
      </bdi>
      {others.length > 0 && <span className="fact-times"> ×{others.length + 1}</span>}
    </button>
  ));
}
