import type { Annotation } from '../../core/annotations.ts';
import { inverseOf } from '../../core/review/inverse.ts';
import { nameOf } from '../../core/review/names.ts';
import type { Edit, Review } from '../../core/review.ts';

type Step = { readonly edit: Edit; readonly inverse: Edit; readonly time: number };

/** The edits of this session that can be undone and redone, without limit. */
export type UndoHistory = {
  /**
   * Remembers an edit of the review `before`; what was undone can then no longer be redone. Typing that goes on from
   * the last edit becomes a part of it.
   */
  readonly record: (before: Review, edit: Edit) => void;
  /** The edit that takes the last one back; null when there is none. */
  readonly takeUndo: () => Edit | null;
  readonly takeRedo: () => Edit | null;
  /** What "Undo" and "Redo" would do, in words. */
  readonly names: () => { readonly undo: string | null; readonly redo: string | null };
};

/** Words that are typed with longer pauses than this, in milliseconds, are edits of their own. */
const typingPause = 10_000;

export function undoHistory(now: () => Date): UndoHistory {
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
      const time = now().getTime();
      const last = done.at(-1);
      const goesOn = undone.length === 0 && last !== undefined && time - last.time < typingPause;
      undone.length = 0;
      if (goesOn && isTypingOn(last.edit, edit)) {
        done.splice(-1, 1, { edit, inverse: last.inverse, time });
      } else {
        done.push({ edit, inverse: inverseOf(before, edit), time });
      }
    },
    takeUndo: () => move(done, undone)?.inverse ?? null,
    takeRedo: () => move(undone, done)?.edit ?? null,
    names: () => ({ undo: nameOfLast(done), redo: nameOfLast(undone) }),
  };
}

/** Whether an edit only continues the typing of the one before it. */
function isTypingOn(before: Edit, edit: Edit): boolean {
  if (before.type === 'set-title') return edit.type === 'set-title';
  if (before.type !== 'change-annotation' || edit.type !== 'change-annotation') return false;
  return withoutWords(before.annotation) === withoutWords(edit.annotation);
}

/** A note without its words, as one string. */
function withoutWords(annotation: Annotation): string {
  return JSON.stringify({ ...annotation, text: '', updated: '' });
}
