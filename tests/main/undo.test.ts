import { expect, test } from 'vitest';
import { applyEdit, emptyReview } from '../../core/review.ts';
import { undoHistory } from '../../main/undo.ts';

const first = emptyReview('r1', 'first', '2025-01-01T00:00:00Z');
const rename = (title: string) => ({ type: 'set-title', title }) as const;

test('undo and redo walk back and forth, and a new edit forgets what was undone', () => {
  const history = undoHistory();
  let review = first;
  for (const title of ['second', 'third']) {
    history.record(review, rename(title));
    review = applyEdit(review, rename(title));
  }
  const take = (edit: ReturnType<typeof history.takeUndo>): string | null => {
    if (edit === null) return null;
    review = applyEdit(review, edit);
    return review.title;
  };
  expect(history.names()).toEqual({ undo: 'Rename review', redo: null });
  expect([take(history.takeUndo()), take(history.takeUndo()), take(history.takeUndo())]).toEqual([
    'second',
    'first',
    null,
  ]);
  expect(take(history.takeRedo())).toBe('second');
  history.record(review, rename('other'));
  expect(history.takeRedo()).toBeNull();
});
