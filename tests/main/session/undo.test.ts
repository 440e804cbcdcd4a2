import { expect, test } from 'vitest';
import { applyEdit } from '../../../core/review/apply.ts';
import type { Edit, Review } from '../../../core/review.ts';
import { emptyReview } from '../../../core/review.ts';
import { undoHistory } from '../../../main/session/undo.ts';
import { note } from '../store/example-edits.ts';

const first = emptyReview('r1', 'first', '2025-01-01T00:00:00Z');
const rename = (title: string) => ({ type: 'set-title', title }) as const;

/** A history with a clock that the test moves, and the review that its edits make. */
function worked(from: Review) {
  let seconds = 0;
  let review = from;
  const history = undoHistory(() => new Date(seconds * 1000));
  const take = (edit: Edit | null): Review | null => {
    if (edit === null) return null;
    review = applyEdit(review, edit);
    return review;
  };
  return {
    history,
    edit: (edit: Edit, after = 60): void => {
      seconds += after;
      history.record(review, edit);
      review = applyEdit(review, edit);
    },
    undo: () => take(history.takeUndo()),
    redo: () => take(history.takeRedo()),
  };
}

test('undo and redo walk back and forth, and a new edit forgets what was undone', () => {
  const { history, edit, undo, redo } = worked(first);
  for (const title of ['second', 'third']) edit(rename(title));
  expect(history.names()).toEqual({ undo: 'Rename review', redo: null });
  expect([undo()?.title, undo()?.title, undo()]).toEqual(['second', 'first', null]);
  expect(redo()?.title).toBe('second');
  edit(rename('other'));
  expect(history.takeRedo()).toBeNull();
});

test('typing is one edit; a pause, another note and anything but words begin a new one', () => {
  const start = { ...first, annotations: [note(1, 'a'), note(2, 'a')] };
  const { edit, undo, redo } = worked(start);
  const type = (number: number, text: string, after: number): void =>
    edit({ type: 'change-annotation', annotation: note(number, text) }, after);
  const texts = (review: Review | null) => review?.annotations.map(({ text }) => text).join(' ');
  type(1, 'ab', 60);
  type(1, 'abc', 1);
  type(1, 'abcd', 1);
  type(2, 'ax', 1);
  edit({ type: 'change-annotation', annotation: { ...note(2, 'axy'), status: 'resolved' } }, 1);
  type(1, 'abcde', 60);
  expect([undo(), undo(), undo(), undo(), undo()].map(texts)).toEqual([
    'abcd axy',
    'abcd ax',
    'abcd a',
    'a a',
    undefined,
  ]);
  expect(texts(redo())).toBe('abcd a');
});
