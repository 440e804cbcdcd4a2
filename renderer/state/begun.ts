import { createStore, useStore } from './store.ts';

/** Words typed or pasted in a dialog and not used yet, by what they are for: a stray Escape or click loses none. */
const begunStore = createStore<ReadonlyMap<string, string>>(new Map());

/** The words that have been begun for something, and how to change them; empty ones are forgotten. */
export function useBegun(what: string): readonly [words: string, change: (words: string) => void] {
  const words = useStore(begunStore, (begun) => begun.get(what) ?? '');
  return [words, (next) => begin(what, next)];
}

function begin(what: string, words: string): void {
  const begun = new Map(begunStore.get());
  if (words === '') begun.delete(what);
  else begun.set(what, words);
  begunStore.set(begun);
}

/** What the dialog that pastes an account into a review begins with, by its id. */
export const pastedInto = (review: string): string => `text of an account for ${review}`;

/** Puts web addresses where the dialog that pastes accounts will show them. */
export function beginWithAddresses(review: string, addresses: readonly string[]): void {
  begin(pastedInto(review), addresses.join('\n'));
}
