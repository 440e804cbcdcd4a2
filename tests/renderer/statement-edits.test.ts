import { describe, expect, test } from 'vitest';
import { readAccount } from '../../core/account/account.ts';
import { analyse } from '../../core/analyse.ts';
import type { Passage } from '../../core/model.ts';
import { withLink } from '../../core/review/links.ts';
import type { ManualLink } from '../../core/review.ts';
import { editorsWords } from '../../renderer/model/editors-words.ts';
import { indexReview, type ReviewIndex, textOf } from '../../renderer/model/review-index.ts';
import {
  type LinksNow,
  leftToEngine,
  linked,
  merged,
  type StatementEdit,
  takenOut,
} from '../../renderer/model/statement-edits.ts';
import { statementRows } from '../../renderer/model/statement-rows.ts';

const told = [
  'The council of Ardmore voted on Tuesday to close the old bridge.\n\nIt rained all day in the hills.\n\nMayor Ann Porter spoke of a sad day for the town.\n',
  'Ardmore councillors decided on Tuesday to close the old bridge.\n\nThe weather was dreadful.\n\nShe did not hide her grief.\n',
  'On Tuesday the Ardmore council voted to close its old bridge.\n\nThe mayor wore a green hat.\n\nTraffic will be led past the mill.\n',
];

const accounts = told.map((text, at) =>
  readAccount({ id: `account ${at}`, file: `${at}.txt`, sha256: `${at}`, text }),
);

/** What the window has after the engine has read the editor's links. */
function review(links: readonly ManualLink[]): { readonly now: LinksNow; readonly index: ReviewIndex } {
  const editorsLinks = links.map(({ a, b, state }) => ({ a, b, state }));
  const index = indexReview(accounts, analyse(accounts, { editorsLinks }));
  const now = {
    index,
    words: editorsWords(links),
    word: { author: 'Ann', decided: '2026-01-01T00:00:00Z' },
  };
  return { now, index };
}

function after(links: readonly ManualLink[], { changes }: StatementEdit): readonly ManualLink[] {
  return changes.reduce((known, { a, b, decision }) => withLink(known, a, b, decision), links);
}

/** The rows that report the passage with these words, each as the first words of its passages. */
function rowsWith({ index }: { readonly index: ReviewIndex }, words: string): readonly string[] {
  return statementRows(index)
    .map(({ cells }) => cells.flat().map((passage) => textOf(index, passage)))
    .filter((row) => row.some((text) => text.startsWith(words)))
    .map((row) => row.map((text) => text.split(' ').slice(0, 2).join(' ')).join(' + '));
}

function passages(
  { index }: { readonly index: ReviewIndex },
  ...begins: readonly string[]
): readonly Passage[] {
  return begins.map((words) => {
    const found = [...index.passageById.values()].find((passage) => textOf(index, passage).startsWith(words));
    if (found === undefined) throw new Error(`nobody writes: ${words}`);
    return found;
  });
}

const council = ['The council', 'Ardmore councillors', 'On Tuesday'] as const;

describe('statements as the editor wants them', () => {
  test('the engine finds one statement that is edited below', () => {
    expect(rowsWith(review([]), 'The council')).toEqual(['The council + Ardmore councillors + On Tuesday']);
    expect(rowsWith(review([]), 'It rained')).toEqual(['It rained']);
  });

  test('passages that stand alone are linked, and joined by a third', () => {
    const before = review([]);
    const edit = linked(before.now, passages(before, 'It rained'), passages(before, 'The weather'));
    expect(edit.name).toBe('Link passage');
    expect(edit.changes).toHaveLength(1);
    const links = after([], edit);
    const then = review(links);
    expect(rowsWith(then, 'It rained')).toEqual(['It rained + The weather']);
    const second = linked(then.now, passages(then, 'The mayor'), passages(then, 'It rained', 'The weather'));
    // What is said already is not said again.
    expect(second.changes).toHaveLength(2);
    expect(rowsWith(review(after(links, second)), 'It rained')).toEqual([
      'It rained + The weather + The mayor',
    ]);
  });

  test('two statements become one, whatever the engine thinks, with two passages of one account', () => {
    const before = review([]);
    const grief = passages(before, 'Mayor Ann', 'She did');
    const links = after([], linked(before.now, grief.slice(0, 1), grief.slice(1)));
    const then = review(links);
    const edit = merged(then.now, passages(then, ...council), passages(then, 'Mayor Ann', 'She did'));
    expect(edit.name).toBe('Merge statements');
    expect(rowsWith(review(after(links, edit)), 'The council')).toEqual([
      'The council + Mayor Ann + Ardmore councillors + She did + On Tuesday',
    ]);
  });

  test('rows of the same two accounts become one too', () => {
    const before = review([]);
    const rain = after(
      [],
      linked(before.now, passages(before, 'It rained'), passages(before, 'The weather')),
    );
    const grief = linked(before.now, passages(before, 'Mayor Ann'), passages(before, 'She did'));
    const links = after(rain, grief);
    const then = review(links);
    const edit = merged(
      then.now,
      passages(then, 'It rained', 'The weather'),
      passages(then, 'Mayor Ann', 'She did'),
    );
    expect(rowsWith(review(after(links, edit)), 'It rained')).toEqual([
      'It rained + Mayor Ann + The weather + She did',
    ]);
  });

  test('a passage is taken out of its row, and the others stay', () => {
    const before = review([]);
    const edit = takenOut(before.now, passages(before, 'On Tuesday'), passages(before, ...council));
    expect(edit.name).toBe('Unlink passage');
    const then = review(after([], edit));
    expect(rowsWith(then, 'On Tuesday')).toEqual(['On Tuesday']);
    expect(rowsWith(then, 'The council')).toEqual(['The council + Ardmore councillors']);
  });

  test('several passages taken out stay together', () => {
    const before = review([]);
    const edit = takenOut(
      before.now,
      passages(before, 'Ardmore councillors', 'On Tuesday'),
      passages(before, ...council),
    );
    expect(edit.name).toBe('Split statement');
    const then = review(after([], edit));
    expect(rowsWith(then, 'The council')).toEqual(['The council']);
    expect(rowsWith(then, 'On Tuesday')).toEqual(['Ardmore councillors + On Tuesday']);
  });

  test('what is left of a row stays together, even two passages of one account with one of another', () => {
    const before = review([]);
    const row = ['The council', 'It rained', 'Ardmore councillors', 'On Tuesday'] as const;
    const links = after([], linked(before.now, passages(before, 'It rained'), passages(before, ...council)));
    const then = review(links);
    const edit = takenOut(then.now, passages(then, 'On Tuesday'), passages(then, ...row));
    const last = review(after(links, edit));
    expect(rowsWith(last, 'On Tuesday')).toEqual(['On Tuesday']);
    expect(rowsWith(last, 'It rained')).toEqual(['The council + It rained + Ardmore councillors']);
  });

  test("the word is taken back, and the row is the engine's again", () => {
    const before = review([]);
    const links = after(
      [],
      takenOut(before.now, passages(before, 'On Tuesday'), passages(before, ...council)),
    );
    const then = review(links);
    const edit = leftToEngine(then.now, passages(then, 'On Tuesday'));
    expect(edit.changes.map(({ decision }) => decision)).toEqual([null, null]);
    const last = after(links, edit);
    expect(last).toEqual([]);
    expect(rowsWith(review(last), 'The council')).toEqual(['The council + Ardmore councillors + On Tuesday']);
  });

  test('an unlinked pair that is linked again has one word, the last', () => {
    const before = review([]);
    const out = after([], takenOut(before.now, passages(before, 'On Tuesday'), passages(before, ...council)));
    const then = review(out);
    const back = linked(
      then.now,
      passages(then, 'On Tuesday'),
      passages(then, 'The council', 'Ardmore councillors'),
    );
    const links = after(out, back);
    expect(links.map(({ state }) => state)).toEqual(['linked', 'linked', 'linked']);
    expect(rowsWith(review(links), 'On Tuesday')).toEqual(['The council + Ardmore councillors + On Tuesday']);
  });

  test('passages of one account cannot be linked: there is nothing to do', () => {
    const before = review([]);
    expect(linked(before.now, passages(before, 'It rained'), passages(before, 'Mayor Ann')).changes).toEqual(
      [],
    );
  });
});
