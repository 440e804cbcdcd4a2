import { nameOfAccount } from '../../core/account/name.ts';
import type { Annotation, Target } from '../../core/annotations.ts';
import { ask } from '../state/ask.ts';
import { pickedStore, unpick } from '../state/draft.ts';
import { tell } from '../state/messages.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { dialogStore, viewStore } from '../state/view.ts';

/** The place that was found is the right one. */
export function confirmTarget(annotation: Annotation, target: Target): void {
  save(annotation, target, { ...target, anchor: 'exact', former: null });
}

/** The place that was found is not the right one: the target is lost, and keeps the words it was made on. */
export function detachTarget(annotation: Annotation, target: Target): void {
  save(annotation, target, { ...target, anchor: 'lost', quote: target.former ?? target.quote });
}

/** Takes the words that are picked in the target's account instead; without any, says how to pick some. */
export function reselectTarget(annotation: Annotation, target: Target): void {
  const picked = pickedStore.get().find(({ account }) => account === target.account);
  if (picked !== undefined) {
    save(annotation, target, picked);
    unpick();
    return;
  }
  // The words are behind the dialog.
  dialogStore.set(null);
  viewStore.set('side-by-side');
  const account = currentSnapshot().accounts.find(({ id }) => id === target.account);
  const name = account === undefined ? 'the account' : nameOfAccount(account);
  tell('status', `Select the words in ${name} first, then press Re-select on the note again.`);
}

/** The note is no longer about this place. */
export function dropTarget(annotation: Annotation, target: Target): void {
  save(annotation, target, null);
}

function save(annotation: Annotation, target: Target, next: Target | null): void {
  const targets = annotation.targets.flatMap((each) => (each === target ? (next ?? []) : each));
  const updated = new Date().toISOString();
  void ask(window.crossread.saveAnnotation({ ...annotation, targets, updated }));
}
