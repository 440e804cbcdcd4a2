import { Fragment, useMemo, useRef, useState } from 'react';
import { counted } from '../../core/render/labels.ts';
import {
  agreementName,
  byAgreement,
  inOrderOf,
  membersOf,
  rowsShown,
  type Shown,
  type StatementRow,
  statementRows,
} from '../model/statement-rows.ts';
import { everyOne } from '../model/words-for-people.ts';
import { LinkNews } from '../parts/LinkNews.tsx';
import { useGrowing } from '../parts/use-growing.ts';
import { referenceStore } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { useSilences } from '../state/silences.ts';
import type { Asked } from '../state/statement-actions.ts';
import { statementChoiceStore, useEditorsWords } from '../state/statements.ts';
import { useStore } from '../state/store.ts';
import { GridHeads } from './GridHeads.tsx';
import { StatementCells } from './StatementCells.tsx';
import { StatementChoices } from './StatementChoices.tsx';
import { StatementTools } from './StatementTools.tsx';
import { StatementWhy } from './StatementWhy.tsx';
import { useGridPlace } from './use-grid-place.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useStatementControls } from './use-statement-controls.ts';
import { ViewHead } from './ViewHead.tsx';

/** Every statement as a row, every account as a column; what stands together is the editor's to change. */
export function StatementsView() {
  const index = useReview();
  const words = useEditorsWords();
  const silences = useSilences(index);
  const pinned = useStore(referenceStore, (state) => state);
  const { order, show } = useStore(statementChoiceStore, (state) => state);
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => statementRows(index), [index]);
  const { stay, row: kept } = useKeptPlace(rows, grid);
  const column = index.accounts.findIndex(({ id }) => id === order);
  const ordered = useMemo(() => {
    const shown = rowsShown(rows, shownBy(show), words, kept);
    return column < 0 ? byAgreement(shown) : inOrderOf(shown, column);
  }, [rows, show, words, kept, column]);
  const reference = index.accounts.findIndex(({ id }) => id === (pinned ?? order));
  const keptAt = kept === null ? -1 : ordered.indexOf(kept);
  // With what is below it, so that it can be scrolled to where it stood.
  const [drawn, scroller] = useGrowing<HTMLDivElement>(ordered.length, undefined, keptAt + 12);
  const [explained, explain] = useState<Asked | null>(null);
  const controls = useStatementControls({ index, rows: ordered, stay, explain, grid });
  useGridPlace({ index, ordered, stay, explain, controls });
  const shared = rows.filter(({ agreement }) => agreement > 1).length;
  const accounts = index.accounts.length;
  const whyOf = explained === null ? null : membersOf(explained.row);
  return (
    <div className="view-scroll statements-view" ref={scroller}>
      <ViewHead
        title="Statements"
        says={`${counted(shared, 'statement')} in more than one account, ${counted(rows.length - shared, 'passage')} only in one. Marked against the passage with a bar.`}
      >
        <StatementChoices rows={rows} accounts={index.accounts} />
      </ViewHead>
      <div
        className="statements"
        role="grid"
        aria-label="Statements across the accounts"
        aria-rowcount={ordered.length + 1}
        style={{ '--columns': accounts }}
        ref={grid}
        {...controls.handlers}
      >
        <div role="row" className="statement-row statement-names">
          <span role="columnheader" className="statement-agreement">
            <span className="unseen-label">Accounts that report it</span>
          </span>
          <GridHeads accounts={index.accounts} className="statement-name" />
        </div>
        {ordered.slice(0, drawn).map((row, at) => {
          const members = membersOf(row);
          return (
            <Fragment key={members}>
              <StatementCells
                row={row}
                at={at}
                begins={
                  column < 0 && row.agreement !== ordered[at - 1]?.agreement ? groupName(row, accounts) : null
                }
                reference={reference}
                index={index}
                words={words}
                silences={silences}
                isDropped={controls.over === members}
              />
              {explained !== null && whyOf === members && (
                <StatementWhy
                  row={row}
                  passage={explained.passage}
                  index={index}
                  words={words}
                  close={() => explain(null)}
                />
              )}
            </Fragment>
          );
        })}
      </div>
      {ordered.length === 0 && <p className="panel-empty">No statement is of this kind.</p>}
      <StatementTools
        index={index}
        words={words}
        rows={rows}
        ordered={ordered}
        stay={stay}
        explain={explain}
        controls={controls}
      />
      <LinkNews />
    </div>
  );
}

function shownBy(show: string): Shown {
  return show === 'all' || show === 'editors' ? show : Number(show);
}

/** "4–1 · 4 of 5 accounts": what begins a group of rows. */
function groupName(row: StatementRow, accounts: number): string {
  const name = agreementName(row.agreement, accounts);
  return row.agreement === 1
    ? 'Only here, in one account'
    : `${name} · ${row.agreement === accounts ? everyOne(accounts) : `${row.agreement} of ${accounts}`} accounts`;
}
