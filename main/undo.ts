import type { Edit, Review } from '../core/review.ts';
import { inverseOf, nameOf } from '../core/review.ts';

type Step = { readonly edit: Edit; readonly inverse: Edit };

/** The edits of this session that can be undone and redone, without limit. */
export type UndoHistory = {
  /** Remembers an edit that is about to be applied to `before`; what was undone can no longer be redone. */
  readonly record: (before: Review, edit: Edit) => void;
  /** The edit that takes the last one back; null when there is none. */
  readonly takeUndo: () => Edit | null;
  readonly takeRedo: () => Edit | null;
  /** What "Undo" and "Redo" would do, in words. */
  readonly names: () => { readonly undo: string | null; readonly redo: string | null };
};

export function undoHistory(): UndoHistory {
  const done: Step[] = [];
  const undone: Step[] = [];
  const nameOfLast = (steps: readonly Step[]): string | null => {
    const last = steps.at(-1);
    return last === undefined ? null : nameOf(last.edit);
  };
  const move = (from: Step[], to: Step[]): Step | null => {
    const step = from.pop();
    if (step === undefined) return null;
    to.push(step);
    return step;
  };
  return {
    record: (before, edit) => {
      done.push({ edit, inverse: inverseOf(before, edit) });
      undone.length = 0;
    },
    takeUndo: () => move(done, undone)?.inverse ?? null,
    takeRedo: () => move(undone, done)?.edit ?? null,
    names: () => ({ undo: nameOfLast(done), redo: nameOfLast(undone) }),
  };
}
