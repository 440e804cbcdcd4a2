import { createStore, useStore } from './store.ts';

/** Words typed or pasted in a dialog and not used yet, by what they are for: a stray Escape or click loses none. */
const begunStore = createStore<ReadonlyMap<string, string>>(new Map());

/** The words that have been begun for something, and how to change them; empty ones are forgotten. */
export function useBegun(what: string): readonly [words: string, change: (words: string) => void] {
  const words = useStore(begunStore, (begun) => begun.get(what) ?? '');
  const change = (next: string): void => {
    const begun = new Map(begunStore.get());
    if (next === '') begun.delete(what);
    else begun.set(what, next);
    begunStore.set(begun);
  };
  return [words, change];
}
