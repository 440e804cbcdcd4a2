import { nameOfAccount } from '../../core/account/name.ts';
import type { Passage } from '../../core/model.ts';
import { counted } from '../../core/render/labels.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { leftToEngine, linked, merged, type StatementEdit, takenOut } from '../model/statement-edits.ts';
import type { StatementRow } from '../model/statement-rows.ts';
import { carriedStore, editLinks, linkNewsStore, linksNow, nothingCarried } from './statements.ts';

/** What is acted on: a passage in its row, or the row when `passage` is null. */
export type Asked = { readonly row: StatementRow; readonly passage: Passage | null };

/** Keeps the keyboard and the sight at the row that has these passages, in this column, once they are compared again. */
export type Stay = (passages: readonly Passage[], column: number) => void;

const oneAccount = 'Passages of one account cannot be linked with each other.';
const linkedAlready = 'You linked these already.';

/** Takes the passage out of its row, with others of the row that are picked up. */
export function takeOut(index: ReviewIndex, { row, passage }: Asked, stay: Stay): void {
  if (passage === null) return;
  const all = row.cells.flat();
  const { passages, isStatement } = carriedStore.get();
  const picked = all.filter(({ id }) => id === passage.id || (!isStatement && passages.includes(id)));
  const edit = takenOut(linksNow(index), picked.length < all.length ? picked : [passage], row.cells.flat());
  if (edit.changes.length === 0) return linkNewsStore.set('No other account is in this row.');
  const left = all.filter(({ id }) => !picked.some((gone) => gone.id === id));
  make(edit, `Taken out: ${counted(picked.length, 'passage')}.`);
  return stay(left, columnOf(index, passage));
}

/** Picks up the passage, or the whole row; `adding` to what is picked up already. The same again puts it down. */
export function pickUp(index: ReviewIndex, { row, passage }: Asked, adding: boolean): void {
  const taken = passage === null ? row.cells.flat() : [passage];
  const before = adding && passage !== null ? carriedStore.get().passages : [];
  const isHeld = passage !== null && before.includes(passage.id);
  const ids = taken.map(({ id }) => id);
  const passages = isHeld ? before.filter((id) => !ids.includes(id)) : [...before, ...ids];
  if (passages.length === 0) return putDown();
  carriedStore.set({ passages, isStatement: passage === null });
  const account = passage === null ? undefined : index.accountById.get(passage.account);
  const what =
    passages.length > 1 || account === undefined
      ? counted(passages.length, 'passage')
      : `a passage of ${nameOfAccount(account)}`;
  const [thing, does] = passage === null ? [`a statement of ${what}`, 'merge'] : [what, 'link'];
  return linkNewsStore.set(
    `Picked up: ${thing}. Go where it belongs and press M to ${does} it there; Esc puts it down.`,
  );
}

/** Nothing is carried any more. */
export function putDown(): void {
  if (carriedStore.get() === nothingCarried) return;
  carriedStore.set(nothingCarried);
  linkNewsStore.set('Put down.');
}

/** Links what is carried with the row, or merges a carried statement with it. */
export function linkHere(index: ReviewIndex, { row }: Asked, stay: Stay): void {
  const { passages, isStatement } = carriedStore.get();
  const carried = passages.map((id) => index.passageById.get(id)).filter((found) => found !== undefined);
  const [first] = carried;
  if (first === undefined) return putDown();
  const here = row.cells.flat();
  if (carried.every(({ id }) => here.some((passage) => passage.id === id))) return putDown();
  if (isStatement) return merge(index, carried, row, stay);
  const edit = linked(linksNow(index), carried, here);
  if (edit.changes.length === 0) return linkNewsStore.set(refusal(carried, here));
  make(edit, `Linked with ${counted(row.agreement, 'account')} of the row.`);
  return stay([...carried, ...here], columnOf(index, first));
}

/** Makes one statement of these passages and a row. */
export function merge(index: ReviewIndex, passages: readonly Passage[], row: StatementRow, stay: Stay): void {
  const here = row.cells.flat();
  const edit = merged(linksNow(index), passages, here);
  const [first] = passages;
  if (edit.changes.length === 0 || first === undefined) return linkNewsStore.set(refusal(passages, here));
  const all = new Set([...passages, ...here].map(({ account }) => account)).size;
  make(edit, `Merged: one statement of ${counted(all, 'account')}.`);
  return stay([...passages, ...here], columnOf(index, first));
}

/** Takes every word on the passage, or on all passages of the row, back. */
export function leaveToEngine(index: ReviewIndex, { row, passage }: Asked, stay: Stay): void {
  const all = row.cells.flat();
  const edit = leftToEngine(linksNow(index), passage === null ? all : [passage]);
  if (edit.changes.length === 0) return linkNewsStore.set('The engine alone decided here.');
  make(edit, `The engine decides again: ${counted(edit.changes.length, 'pair')} of passages.`);
  return stay(passage === null ? all : [passage], passage === null ? -1 : columnOf(index, passage));
}

function make(edit: StatementEdit, said: string): void {
  void editLinks(edit, said);
}

function refusal(some: readonly Passage[], others: readonly Passage[]): string {
  const accounts = new Set([...some, ...others].map(({ account }) => account));
  return accounts.size === 1 ? oneAccount : linkedAlready;
}

function columnOf(index: ReviewIndex, { account }: Passage): number {
  return index.accounts.findIndex(({ id }) => id === account);
}
