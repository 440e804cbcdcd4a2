import type { Passage } from '../../core/model.ts';
import type { EditorsWords } from './editors-words.ts';
import type { ReviewIndex } from './review-index.ts';

/** One matter across the accounts: a statement, or a passage that only one account has. */
export type StatementRow = {
  readonly id: string;
  /** For every account of the review, in its order, what it says, its own text first; empty where no passage was found. */
  readonly cells: readonly (readonly Passage[])[];
  /** How many accounts report it. */
  readonly agreement: number;
};

/** What a row is known by through a new analysis: the ids of its passages, in the order of accounts. */
export function membersOf({ cells }: StatementRow): string {
  return cells
    .flat()
    .map(({ id }) => id)
    .join(' ');
}

/** All rows: the statements, then every body passage that is in none. */
export function statementRows(index: ReviewIndex): readonly StatementRow[] {
  const rows = index.analysis.statements.map(({ id, members }) => {
    const passages = members
      .map((member) => index.passageById.get(member))
      .filter((found) => found !== undefined);
    return rowOf(index, id, passages);
  });
  const alone = [...index.passageById.values()].filter(
    (passage) => !isAside(passage) && !index.statementsOf.has(passage.id),
  );
  return [
    ...rows.filter(({ agreement }) => agreement > 0),
    ...alone.map((passage) => rowOf(index, passage.id, [passage])),
  ];
}

/** The row of a passage with most passages in it; one of its own when it stands in none. */
export function rowOfPassage(index: ReviewIndex, passage: Passage): StatementRow {
  const statements = index.statementsOf.get(passage.id) ?? [];
  const [largest] = statements.toSorted((a, b) => b.members.length - a.members.length);
  if (largest === undefined) return rowOf(index, passage.id, [passage]);
  const passages = largest.members
    .map((id) => index.passageById.get(id))
    .filter((found) => found !== undefined);
  return rowOf(index, largest.id, passages);
}

/**
 * Rows that most accounts report first; within that, in the order in which the first account tells them. Of rows that
 * begin with one passage, what the articles themselves say stands before what captions and headlines do.
 */
export function byAgreement(rows: readonly StatementRow[]): readonly StatementRow[] {
  const asides = ({ cells }: StatementRow): number =>
    cells.filter(([first]) => first !== undefined && isAside(first)).length;
  return rows.toSorted((a, b) => b.agreement - a.agreement || compareFirst(a, b) || asides(a) - asides(b));
}

/** Rows in the order of one account's text; what it does not report comes after. */
export function inOrderOf(rows: readonly StatementRow[], column: number): readonly StatementRow[] {
  const place = (row: StatementRow): number => row.cells[column]?.[0]?.start ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    return left === right ? b.agreement - a.agreement || compareFirst(a, b) : left < right ? -1 : 1;
  });
}

/** Which rows are listed: all, those that so many accounts report, or those the editor had a word on. */
export type Shown = 'all' | 'editors' | number;

/** The rows to list; one that is `kept` stays, so that nothing vanishes from under the hand that edits it. */
export function rowsShown(
  rows: readonly StatementRow[],
  shown: Shown,
  words: EditorsWords,
  kept: StatementRow | null,
): readonly StatementRow[] {
  if (shown === 'all') return rows;
  return rows.filter(
    (row) =>
      row === kept ||
      (shown === 'editors'
        ? row.cells.some((cell) => cell.some((passage) => words.on(passage).length > 0))
        : row.agreement === shown),
  );
}

/** The row that has most of these passages, and of those the one with fewest others; null when none has any. */
export function rowWith(rows: readonly StatementRow[], passages: readonly string[]): StatementRow | null {
  const wanted = new Set(passages);
  let best: { readonly row: StatementRow; readonly has: number; readonly others: number } | null = null;
  for (const row of rows) {
    const members = row.cells.flat();
    const has = members.filter(({ id }) => wanted.has(id)).length;
    const others = members.length - has;
    if (has === 0 || (best !== null && (has < best.has || (has === best.has && others >= best.others))))
      continue;
    best = { row, has, others };
  }
  return best?.row ?? null;
}

/** Passages of a row that the editor linked with others of it. */
export function editorsOwn(row: StatementRow, words: EditorsWords): ReadonlySet<string> {
  const all = row.cells.flat();
  const said = all.filter((passage) => words.on(passage).length > 0);
  const linked = said.filter((one) =>
    said.some((other) => other.account !== one.account && words.between(one, other)?.state === 'linked'),
  );
  return new Set(linked.map(({ id }) => id));
}

/** "5–0", "3–2": how many accounts report it and how many do not; "only here" for one. */
export function agreementName(agreement: number, accounts: number): string {
  return agreement === 1 ? 'Only here' : `${agreement}–${accounts - agreement}`;
}

/** What the article itself says stands before a caption or a headline that says it too, and gives the row its place. */
function rowOf(index: ReviewIndex, id: string, passages: readonly Passage[]): StatementRow {
  const cells = index.accounts.map((account) =>
    passages
      .filter((passage) => passage.account === account.id)
      .toSorted((a, b) => Number(isAside(a)) - Number(isAside(b)) || a.start - b.start),
  );
  return { id, cells, agreement: cells.filter((cell) => cell.length > 0).length };
}

/** A caption, a headline, a post: what is not the article's own text. */
export function isAside({ zone }: Passage): boolean {
  return zone !== 'body';
}

function compareFirst(a: StatementRow, b: StatementRow): number {
  const place = (row: StatementRow): number => {
    const column = row.cells.findIndex((cell) => cell.length > 0);
    return column * 1e9 + (row.cells[column]?.[0]?.start ?? 0);
  };
  return place(a) - place(b);
}
