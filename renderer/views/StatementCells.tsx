import { memo, type ReactNode, useMemo } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Passage } from '../../core/model.ts';
import type { EditorsWords } from '../model/editors-words.ts';
import { type ReviewIndex, textOf } from '../model/review-index.ts';
import { silentOn } from '../model/silence.ts';
import { editorsOwn, isAside, membersOf, type StatementRow } from '../model/statement-rows.ts';
import { markedAgainst, unmarked } from '../model/wording.ts';
import { agreementInWords } from '../model/words-for-people.ts';
import { Words } from '../parts/Words.tsx';
import { carriedStore } from '../state/statements.ts';
import { useStore } from '../state/store.ts';

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
  /** Whether something is dragged over it. */
  readonly isDropped: boolean;
};

/** One statement across the accounts, its words compared with one of them. */
export const StatementCells = memo(function StatementCells(props: StatementCellsProps) {
  const { row, at, begins, reference, index, words, isDropped } = props;
  const silent = useMemo(
    () =>
      silentOn(
        index,
        row.cells.flat().map(({ id }) => id),
      ),
    [index, row],
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
      <RowHead row={row} begins={begins} isOwn={isWhollyOwn} />
      {row.cells.map((cell, column) => (
        <div
          role="gridcell"
          key={index.accounts[column]?.id ?? column}
          className="statement-cell"
          data-cell={column}
        >
          {cell.length === 0 ? (
            <Missing
              column={column}
              name={accountName(index, column)}
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

type RowHeadProps = {
  readonly row: StatementRow;
  readonly begins: string | null;
  readonly isOwn: boolean;
};

/** How many accounts report it; the handle by which the whole statement is taken. */
function RowHead({ row, begins, isOwn }: RowHeadProps) {
  const says = agreementInWords(row.agreement, row.cells.length);
  const name = `Statement: ${says}${isOwn ? ', linked by you' : ''}`;
  return (
    <span role="rowheader" className="statement-agreement">
      {begins !== null && <span className="statement-group">{begins}</span>}
      <button
        type="button"
        className="statement-head"
        aria-label={name}
        aria-haspopup="menu"
        title={`${says}. Drag it onto another row to merge them.`}
        draggable
        data-column={-1}
        tabIndex={-1}
      >
        {row.agreement === 1 ? (
          <i className="agreement-sample" data-agreement="1" aria-hidden="true" />
        ) : (
          row.agreement
        )}
      </button>
      {isOwn && <OwnMark />}
    </span>
  );
}

/** That the editor put it there, in words for the reader and as a sign for the eye. */
function OwnMark() {
  return (
    <span className="own-mark" title="Linked by you">
      by you
    </span>
  );
}

type CellPassageProps = {
  readonly passage: Passage;
  readonly base: Passage;
  /** Only one passage of an account is marked: a cell full of lines tells nothing. */
  readonly isLead: boolean;
  /** Whether no other account is in the row. */
  readonly isAlone: boolean;
  /** Whether the editor linked it with others of the row. */
  readonly isOwn: boolean;
  readonly index: ReviewIndex;
  readonly column: number;
  /** Whether Tab leads to it. */
  readonly isStop: boolean;
};

function CellPassage({
  passage,
  base,
  isLead,
  isAlone,
  isOwn,
  index,
  column,
  isStop,
}: CellPassageProps): ReactNode {
  const isCarried = useStore(carriedStore, ({ passages }) => passages.includes(passage.id));
  const text = textOf(index, passage);
  const { differences, wording } = useMemo(
    () =>
      !isLead || base.account === passage.account
        ? unmarked
        : markedAgainst(textOf(index, base), text, index.rulebook),
    [index, base, passage.account, text, isLead],
  );
  return (
    <div
      className="cell-passage"
      data-aside={isAside(passage) || undefined}
      data-base={(passage === base && !isAlone) || undefined}
      data-carried={isCarried || undefined}
    >
      <span
        className="passage"
        data-passage={passage.id}
        data-wording={wording}
        data-column={column}
        tabIndex={isStop ? 0 : -1}
        dir="auto"
        lang={index.accountById.get(passage.account)?.language}
        aria-description={isCarried ? 'picked up' : isOwn ? 'linked by you' : undefined}
      >
        <Words text={text} differences={differences} />
      </span>
      {isOwn && <OwnMark />}
      <button
        type="button"
        className="cell-handle"
        aria-label="What to do with this passage"
        aria-haspopup="menu"
        title="Drag it onto another row to link it there"
        draggable
        tabIndex={-1}
      >
        <span aria-hidden="true">⋮</span>
      </button>
    </div>
  );
}

type MissingProps = {
  readonly column: number;
  /** The account's. */
  readonly name: string;
  /** Whether a finding says that the account is silent on it. */
  readonly isSilent: boolean;
  /** Whether it is so of every other account in the row: then a dash is enough for the eye. */
  readonly isUsual: boolean;
};

function Missing({ column, name, isSilent, isUsual }: MissingProps) {
  return (
    <span
      className="silent-cell"
      data-column={column}
      tabIndex={-1}
      title={isSilent ? `${name} is silent on this` : `No passage of ${name} was found that reports this`}
    >
      {isUsual && !isSilent && <span aria-hidden="true">–</span>}
      <span className={isUsual && !isSilent ? 'unseen-label' : undefined}>
        {isSilent ? 'silent' : 'no matching passage found'}
      </span>
    </span>
  );
}

function accountName(index: ReviewIndex, column: number): string {
  const account = index.accounts[column];
  return account === undefined ? '' : nameOfAccount(account);
}
