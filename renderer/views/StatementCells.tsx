import { memo, useMemo } from 'react';
import type { EditorsWords } from '../model/editors-words.ts';
import { nameAt, type ReviewIndex } from '../model/review-index.ts';
import { type Silences, silentOn } from '../model/silence.ts';
import { editorsOwn, isAside, membersOf, type StatementRow } from '../model/statement-rows.ts';
import { CellPassage } from './CellPassage.tsx';
import { MissingPassage } from './MissingPassage.tsx';
import { StatementHead } from './StatementHead.tsx';

type StatementCellsProps = {
  readonly row: StatementRow;
  /** Its place in the list as it is ordered. */
  readonly at: number;
  /** The heading of the group that begins with it. */
  readonly begins: string | null;
  /** The column to compare with; -1 for the first one that says something. */
  readonly reference: number;
  readonly index: ReviewIndex;
  readonly words: EditorsWords;
  readonly silences: Silences;
  /** Whether something is dragged over it. */
  readonly isDropped: boolean;
};

/** One statement across the accounts, its words compared with one of them. */
export const StatementCells = memo(function StatementCells(props: StatementCellsProps) {
  const { row, at, begins, reference, index, words, silences, isDropped } = props;
  const silent = useMemo(
    () =>
      silentOn(
        silences,
        row.cells.flat().map(({ id }) => id),
      ),
    [silences, row],
  );
  const own = useMemo(() => editorsOwn(row, words), [row, words]);
  const all = row.cells.flat();
  // A row that rests on the editor's word altogether says so once.
  const isWhollyOwn = own.size === all.length;
  // What an article itself says is the better measure than a caption or a headline.
  const base = row.cells[reference]?.[0] ?? all.find((passage) => !isAside(passage)) ?? all[0];
  return (
    <div
      role="row"
      className="statement-row"
      aria-rowindex={at + 2}
      data-begins={begins ?? undefined}
      data-members={membersOf(row)}
      data-drop={isDropped || undefined}
    >
      <StatementHead row={row} begins={begins} isOwn={isWhollyOwn} />
      {row.cells.map((cell, column) => (
        <div
          role="gridcell"
          key={index.accounts[column]?.id ?? column}
          className="statement-cell"
          data-cell={column}
        >
          {cell.length === 0 ? (
            <MissingPassage
              column={column}
              name={nameAt(index, column)}
              isSilent={silent.has(index.accounts[column]?.id ?? '')}
              isUsual={row.agreement === 1}
            />
          ) : (
            cell.map((passage) => (
              <CellPassage
                key={passage.id}
                passage={passage}
                base={base ?? passage}
                isLead={passage === cell[0]}
                isAlone={row.agreement === 1}
                isOwn={!isWhollyOwn && own.has(passage.id)}
                index={index}
                column={column}
                isStop={at === 0 && passage === base}
              />
            ))
          )}
        </div>
      ))}
    </div>
  );
});
