import { type Focus, nothingRead, type Reading, readingOf } from '../model/reading.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import type { Silences } from '../model/silence.ts';
import { keepReference, keptReference } from './columns.ts';
import { createStore } from './store.ts';

/** What is lit in the columns now. */
export const readingStore = createStore<Reading>(nothingRead);

/** The account every other one is marked against; null: against the selected passage. */
export const referenceStore = createStore<string | null>(null);

let index: ReviewIndex | null = null;
let silences: Silences = new Map();

/** Called whenever accounts or analysis change: what was looked at is looked at again, if it is still there. */
export function readIn(next: ReviewIndex): void {
  index = next;
  const reference = referenceStore.get();
  if (reference !== null && !next.accountById.has(reference)) referenceStore.set(null);
  look(readingStore.get().focus);
}

/** Called whenever it changes who is silent on what: the columns say so, and stay where they are. */
export function readSilences(next: Silences): void {
  silences = next;
  const { focus, ...shown } = readingStore.get();
  if (index === null || focus.type !== 'passage') return;
  const { silent, unmatched } = readingOf(index, focus, referenceStore.get(), silences);
  readingStore.set({ focus, ...shown, silent, unmatched });
}

/** The review that is looked at; null before there is one. */
export function currentIndex(): ReviewIndex | null {
  return index;
}

export function look(focus: Focus): void {
  if (index !== null) readingStore.set(readingOf(index, focus, referenceStore.get(), silences));
}

export function selectPassage(id: string): void {
  look({ type: 'passage', id });
}

export function clearReading(): void {
  look({ type: 'nothing' });
}

/** Pins the account that was pinned when the open review was last looked at. */
export function takeUpReference(): void {
  referenceStore.set(keptReference());
}

export function setReference(account: string | null): void {
  referenceStore.set(account);
  keepReference(account);
  look(readingStore.get().focus);
}

/** Pins the account after (+1) or before (-1) the reference; past either end nothing is pinned. */
export function stepReference(step: 1 | -1): void {
  if (index === null) return;
  const ids = [null, ...index.accounts.map(({ id }) => id)];
  const at = ids.indexOf(referenceStore.get());
  setReference(ids[(at + step + ids.length) % ids.length] ?? null);
}
