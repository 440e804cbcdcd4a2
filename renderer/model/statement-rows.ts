import type { Passage } from '../../core/model.ts';
import type { ReviewIndex } from './review-index.ts';

/** One matter across the accounts: a statement, or a passage that only one account has. */
export type StatementRow = {
  readonly id: string;
  /** For every account of the review, in its order, what it says; empty where no passage was found. */
  readonly cells: readonly (readonly Passage[])[];
  /** How many accounts report it. */
  readonly agreement: number;
};

/** All rows: the statements, then every body passage that is in none. */
export function statementRows(index: ReviewIndex): readonly StatementRow[] {
  const rows = index.analysis.statements.map(({ id, members }) => {
    const passages = members
      .map((member) => index.passageById.get(member))
      .filter((found) => found !== undefined);
    return rowOf(index, id, passages);
  });
  const alone = [...index.passageById.values()].filter(
    ({ id, zone }) => zone === 'body' && !index.statementsOf.has(id),
  );
  return [
    ...rows.filter(({ agreement }) => agreement > 0),
    ...alone.map((passage) => rowOf(index, passage.id, [passage])),
  ];
}

/** Rows that most accounts report first; within that, in the order in which the first account tells them. */
export function byAgreement(rows: readonly StatementRow[]): readonly StatementRow[] {
  return rows.toSorted((a, b) => b.agreement - a.agreement || compareFirst(a, b));
}

/** Rows in the order of one account's text; what it does not report comes after. */
export function inOrderOf(rows: readonly StatementRow[], column: number): readonly StatementRow[] {
  const place = (row: StatementRow): number => row.cells[column]?.[0]?.start ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    return left === right ? b.agreement - a.agreement || compareFirst(a, b) : left < right ? -1 : 1;
  });
}

function rowOf(index: ReviewIndex, id: string, passages: readonly Passage[]): StatementRow {
  const cells = index.accounts.map((account) =>
    passages.filter((passage) => passage.account === account.id).toSorted((a, b) => a.start - b.start),
  );
  return { id, cells, agreement: cells.filter((cell) => cell.length > 0).length };
}

function compareFirst(a: StatementRow, b: StatementRow): number {
  const place = (row: StatementRow): number => {
    const column = row.cells.findIndex((cell) => cell.length > 0);
    return column * 1e9 + (row.cells[column]?.[0]?.start ?? 0);
  };
  return place(a) - place(b);
}
