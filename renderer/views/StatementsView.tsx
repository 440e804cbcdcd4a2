import { useMemo, useState } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import { byAgreement, inOrderOf, type StatementRow, statementRows } from '../model/statement-rows.ts';
import { counted } from '../model/words-for-people.ts';
import { Choice } from '../parts/Choice.tsx';
import { moveInGrid } from '../parts/grid-keys.ts';
import { useGrowing } from '../parts/use-growing.ts';
import { referenceStore } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { useStore } from '../state/store.ts';
import { StatementCells } from './StatementCells.tsx';
import { ViewHead } from './ViewHead.tsx';

/** Every statement as a row, every account as a column. */
export function StatementsView() {
  const index = useReview();
  const pinned = useStore(referenceStore, (state) => state);
  const [order, setOrder] = useState('agreement');
  const rows = useMemo(() => statementRows(index), [index]);
  const column = index.accounts.findIndex(({ id }) => id === order);
  const ordered = useMemo(() => (column < 0 ? byAgreement(rows) : inOrderOf(rows, column)), [rows, column]);
  const reference = index.accounts.findIndex(({ id }) => id === (pinned ?? order));
  const [drawn, scroller] = useGrowing<HTMLDivElement>(ordered.length);
  const shared = rows.filter(({ agreement }) => agreement > 1).length;
  const accounts = index.accounts.length;
  return (
    <div className="view-scroll" ref={scroller}>
      <ViewHead
        title="Statements"
        says={`${counted(shared, 'statement')} in more than one account, ${counted(rows.length - shared, 'passage')} only in one. Words that differ from the first account of a row are marked.`}
      >
        <Choice
          label="Order of statements"
          value={order}
          options={[
            ['agreement', 'By agreement'],
            ...index.accounts.map((account) => [account.id, `As in ${nameOfAccount(account)}`] as const),
          ]}
          onChange={setOrder}
        />
      </ViewHead>
      <div
        className="statements"
        role="grid"
        aria-label="Statements across the accounts"
        aria-rowcount={ordered.length + 1}
        data-count={accounts}
        onKeyDown={moveInGrid}
      >
        <div role="row" className="statement-row statement-names">
          <span role="columnheader" className="statement-agreement">
            <span className="unseen-label">Accounts that report it</span>
          </span>
          {index.accounts.map((account) => (
            <span
              role="columnheader"
              key={account.id}
              className="statement-name"
              title={nameOfAccount(account)}
            >
              <bdi>{nameOfAccount(account)}</bdi>
            </span>
          ))}
        </div>
        {ordered.slice(0, drawn).map((row, at) => (
          <StatementCells
            key={row.id}
            row={row}
            at={at}
            begins={
              column < 0 && row.agreement !== ordered[at - 1]?.agreement ? groupName(row, accounts) : null
            }
            reference={reference}
            index={index}
          />
        ))}
      </div>
    </div>
  );
}

/** "5 of 5 accounts", "only in one account": what begins a group of rows. */
function groupName(row: StatementRow, accounts: number): string {
  return row.agreement === 1 ? 'Only in one account' : `${row.agreement} of ${accounts} accounts`;
}
