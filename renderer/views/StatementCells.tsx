import { type KeyboardEvent, memo, type ReactNode, useMemo } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Passage } from '../../core/model.ts';
import { goToPassage } from '../columns/go-to.ts';
import { type ReviewIndex, textOf } from '../model/review-index.ts';
import { silentOn } from '../model/silence.ts';
import type { StatementRow } from '../model/statement-rows.ts';
import { markedAgainst, unmarked } from '../model/wording.ts';
import { agreementInWords } from '../model/words-for-people.ts';
import { Words } from '../parts/Words.tsx';

type StatementCellsProps = {
  readonly row: StatementRow;
  /** Its place in the list as it is ordered. */
  readonly at: number;
  /** The heading of the group that begins with it. */
  readonly begins: string | null;
  /** The column to compare with; -1 for the first one that says something. */
  readonly reference: number;
  readonly index: ReviewIndex;
};

/** One statement across the accounts, its words compared with one of them. */
export const StatementCells = memo(function StatementCells(props: StatementCellsProps) {
  const { row, at, begins, reference, index } = props;
  const silent = useMemo(
    () =>
      silentOn(
        index,
        row.cells.flat().map(({ id }) => id),
      ),
    [index, row],
  );
  const base = inBody(row.cells[reference] ?? []) ?? inBody(row.cells.flat());
  return (
    <div role="row" className="statement-row" aria-rowindex={at + 2} data-begins={begins ?? undefined}>
      <span
        role="rowheader"
        className="statement-agreement"
        title={agreementInWords(row.agreement, row.cells.length)}
      >
        {begins !== null && <span className="statement-group">{begins}</span>}
        {row.agreement === 1 ? (
          <i className="agreement-sample" data-agreement="1" role="img" aria-label="only here" />
        ) : (
          row.agreement
        )}
      </span>
      {row.cells.map((cell, column) => (
        <div role="gridcell" key={index.accounts[column]?.id ?? column} className="statement-cell">
          {cell.length === 0 ? (
            <Missing
              row={at}
              column={column}
              name={accountName(index, column)}
              isSilent={silent.has(index.accounts[column]?.id ?? '')}
            />
          ) : (
            cell.map((passage, place) => (
              <CellPassage
                key={passage.id}
                passage={passage}
                base={base ?? passage}
                isLead={passage === inBody(cell)}
                index={index}
                at={place === 0 ? { row: at, column } : null}
              />
            ))
          )}
        </div>
      ))}
    </div>
  );
});

type CellPassageProps = {
  readonly passage: Passage;
  readonly base: Passage;
  /** Only one passage of an account is marked: a cell full of lines tells nothing. */
  readonly isLead: boolean;
  readonly index: ReviewIndex;
  readonly at: { readonly row: number; readonly column: number } | null;
};

function CellPassage({ passage, base, isLead, index, at }: CellPassageProps): ReactNode {
  const text = textOf(index, passage);
  const { differences, wording } = useMemo(
    () =>
      !isLead || base.account === passage.account
        ? unmarked
        : markedAgainst(textOf(index, base), text, index.rulebook),
    [index, base, passage.account, text, isLead],
  );
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    goToPassage(passage.id);
  };
  return (
    <p className="cell-passage" data-aside={passage.zone === 'body' ? undefined : true}>
      <span
        className="passage"
        data-passage={passage.id}
        data-wording={wording}
        data-row={at?.row}
        data-column={at?.column}
        tabIndex={at?.row === 0 && base === passage ? 0 : -1}
        dir="auto"
        onClick={() => goToPassage(passage.id)}
        onKeyDown={keyed}
      >
        <Words text={text} differences={differences} />
      </span>
    </p>
  );
}

type MissingProps = {
  readonly row: number;
  readonly column: number;
  /** The account's. */
  readonly name: string;
  /** Whether a finding says that the account is silent on it. */
  readonly isSilent: boolean;
};

function Missing({ row, column, name, isSilent }: MissingProps) {
  return (
    <span
      className="silent-cell"
      data-row={row}
      data-column={column}
      tabIndex={-1}
      title={isSilent ? `${name} is silent on this` : `No passage of ${name} was found that reports this`}
    >
      {isSilent ? 'silent' : 'no match found'}
    </span>
  );
}

function accountName(index: ReviewIndex, column: number): string {
  const account = index.accounts[column];
  return account === undefined ? '' : nameOfAccount(account);
}

/** What the article itself says is the better measure than a caption or a headline. */
function inBody(passages: readonly Passage[]): Passage | undefined {
  return passages.find(({ zone }) => zone === 'body') ?? passages[0];
}
