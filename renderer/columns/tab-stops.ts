import { createStore } from '../state/store.ts';

/** Which passage of each account Tab goes to; an account without one is entered at its first passage. */
export const tabStopStore = createStore<ReadonlyMap<string, string>>(new Map());

export function setTabStop(account: string, passage: string): void {
  const stops = tabStopStore.get();
  if (stops.get(account) !== passage) tabStopStore.set(new Map(stops).set(account, passage));
}
