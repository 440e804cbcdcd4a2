import type { DeletedReview, ReviewSummary } from '../../preload/desk.ts';
import { done } from './ask.ts';
import { tell } from './messages.ts';
import { createStore } from './store.ts';
import { dialogStore } from './view.ts';

/** The review that the editor is asked about, before it is deleted. */
export const deletingStore = createStore<ReviewSummary | null>(null);

/** Opens the dialog that asks. */
export function askToDelete(review: ReviewSummary): void {
  deletingStore.set(review);
  dialogStore.set('delete-review');
}

/** Takes a review from the desk, and says how to have it back. */
export async function deleteReview({ id, title }: ReviewSummary): Promise<void> {
  if (!(await done(window.crossread.deleteReview(id)))) return;
  tell('status', `Deleted “${title}”. It can be brought back from “Recently deleted”.`);
  focusOnDesk('.desk-deleted summary');
}

export async function restoreReview({ id, name, title }: DeletedReview): Promise<void> {
  if (!(await done(window.crossread.restoreReview(name)))) return;
  tell('status', `Restored “${title}”.`);
  focusOnDesk(`[data-review="${CSS.escape(id)}"]`);
}

/**
 * Goes on where the review is now, for what had the focus has left the window with it: after the dialog has given back
 * what it had taken, and the desk has been drawn anew.
 */
function focusOnDesk(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()),
  );
}
