import { useMemo } from 'react';
import type { Rule } from '../../core/model.ts';
import { useShownSnapshot } from './snapshot.ts';
import { createStore } from './store.ts';
import { dialogStore } from './view.ts';

const none: readonly Rule[] = [];

/** The rules in force: the review's own, then those of the house. */
export function useRules(): readonly Rule[] {
  const own = useShownSnapshot(({ review }) => review?.rules ?? none);
  const house = useShownSnapshot(({ houseRules }) => houseRules);
  return useMemo(() => [...own, ...house], [own, house]);
}

/** The spellings with which the house rules are opened, to make a rule of them; empty for none. */
export const proposedFormsStore = createStore<readonly string[]>([]);

export function editRules(proposed: readonly string[] = []): void {
  proposedFormsStore.set(proposed);
  dialogStore.set('rules');
}
