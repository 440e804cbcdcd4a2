import { memo, useMemo } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { counted } from '../../core/render/labels.ts';
import { goToPassage } from '../columns/go-to.ts';
import { type ReviewIndex, textOf } from '../model/review-index.ts';
import { byAgreement, type StatementRow, statementRows } from '../model/statement-rows.ts';
import { agreementInWords, everyOne } from '../model/words-for-people.ts';
import { moveInGrid } from '../parts/grid-keys.ts';
import { useFilling } from '../parts/use-filling.ts';

/** More marks than this are no picture any more, and take long to draw. */
const mostDrawn = 400;
/** Marks are cheap: a usual review is drawn at once, so that nothing shifts under the pointer. */
const firstDrawn = 200;
/** From a share of this of all marks on, what stands below those of one account has room for two words. */
const roomyShare = 1 / 16;

/** Which account reports which statement: accounts below each other, statements from the most to the least shared. */
export const CoverageMatrix = memo(function CoverageMatrix({ index }: { readonly index: ReviewIndex }) {
  const rows = useMemo(() => byAgreement(statementRows(index)), [index]);
  const drawn = useFilling(Math.min(rows.length, mostDrawn), firstDrawn);
  const shown = useMemo(() => rows.slice(0, mostDrawn), [rows]);
  const shared = rows.filter(({ agreement }) => agreement > 1);
  const everyone = shared.filter(({ agreement }) => agreement === index.accounts.length).length;
  return (
    <section className="picture">
      <h2>Who reports what</h2>
      <p className="picture-says">
        {counted(shared.length, 'statement')} in more than one account, {everyone} of them in{' '}
        {everyOne(index.accounts.length)}; {counted(rows.length - shared.length, 'passage')} in one only.
        {rows.length > mostDrawn &&
          ` The ${mostDrawn} that most accounts report are drawn; the view Statements has all.`}
      </p>
      <div className="matrix-scroll">
        <div
          className="matrix"
          role="grid"
          aria-label="Coverage of statements by account"
          onKeyDown={moveInGrid}
        >
          {index.accounts.map((account, at) => (
            <MatrixRow key={account.id} account={account} at={at} rows={shown} drawn={drawn} index={index} />
          ))}
        </div>
        <p className="matrix-classes" aria-hidden="true">
          <span className="matrix-name">reported by</span>
          {classesOf(shown).map(([agreement, count]) => (
            <span
              key={agreement}
              style={{ flex: `${count} 0 0` }}
              title={agreementInWords(agreement, index.accounts.length)}
            >
              {agreement === 1 && count > roomyShare * shown.length ? 'only one' : agreement}
            </span>
          ))}
        </p>
      </div>
    </section>
  );
});

type MatrixRowProps = {
  readonly account: Account;
  readonly at: number;
  readonly rows: readonly StatementRow[];
  /** How many of the rows to draw by now. */
  readonly drawn: number;
  readonly index: ReviewIndex;
};

function MatrixRow({ account, at, rows, drawn, index }: MatrixRowProps) {
  const name = nameOfAccount(account);
  return (
    <div role="row" className="matrix-row">
      <span role="rowheader" className="matrix-name" title={name} dir="auto">
        {name}
      </span>
      {rows.slice(0, drawn).map((row, column) => (
        <MatrixMark
          key={row.id}
          row={row}
          name={name}
          at={at}
          column={column}
          begins={row.agreement !== rows[column - 1]?.agreement}
          index={index}
        />
      ))}
    </div>
  );
}

type MatrixMarkProps = {
  readonly row: StatementRow;
  /** The name of the account. */
  readonly name: string;
  readonly at: number;
  readonly column: number;
  /** Whether it is the first of those that as many accounts report. */
  readonly begins: boolean;
  readonly index: ReviewIndex;
};

const MatrixMark = memo(function MatrixMark({ row, name, at, column, begins, index }: MatrixMarkProps) {
  const passage = row.cells[at]?.[0];
  const share = Math.round((4 * (row.agreement - 1)) / Math.max(1, index.accounts.length - 1));
  const target = passage ?? row.cells.find((cell) => cell.length > 0)?.[0];
  return (
    <span role="gridcell" data-begins={begins || undefined}>
      <button
        type="button"
        className="matrix-mark"
        data-row={at}
        data-column={column}
        data-share={passage === undefined ? undefined : share}
        tabIndex={at === 0 && column === 0 ? 0 : -1}
        aria-label={
          passage === undefined
            ? `${name}, no match found: ${opening(index, target)}`
            : `${name}, ${agreementInWords(row.agreement, index.accounts.length)}: ${opening(index, passage)}`
        }
        title={`${passage === undefined ? 'No match found: ' : ''}${opening(index, target)}`}
        onClick={() => {
          if (target !== undefined) goToPassage(target.id);
        }}
      />
    </span>
  );
});

function opening(index: ReviewIndex, passage: StatementRow['cells'][number][number] | undefined): string {
  if (passage === undefined) return '';
  const text = textOf(index, passage).replaceAll(/\s+/g, ' ');
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}

function classesOf(rows: readonly StatementRow[]): readonly (readonly [agreement: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const { agreement } of rows) counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
  return [...counts];
}
