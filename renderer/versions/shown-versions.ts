import type { Target } from '../../core/annotations.ts';
import { createStore } from '../state/store.ts';
import { dialogStore } from '../state/view.ts';

/** What the dialog of versions is about. */
export type ShownVersions =
  /** A newer version is to be chosen. */
  | { readonly type: 'update'; readonly account: string }
  /** What came with the updates. */
  | { readonly type: 'changes'; readonly account: string }
  /** Where a target stood when its words were last in the account. */
  | { readonly type: 'made'; readonly account: string; readonly target: Target };

export const shownVersionsStore = createStore<ShownVersions | null>(null);

export function showVersions(shown: ShownVersions): void {
  shownVersionsStore.set(shown);
  dialogStore.set('versions');
}
