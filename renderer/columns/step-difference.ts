import { nameOfAccount } from '../../core/account/name.ts';
import { type Stand, type Stop, stepStop } from '../model/difference-walk.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { shownNow } from '../state/columns.ts';
import { currentIndex, readingStore, referenceStore, selectPassage } from '../state/reading.ts';
import { createStore } from '../state/store.ts';
import { viewStore } from '../state/view.ts';

/** Where the walk through the differences stands, and what is read out of it. */
type Walk = { readonly stand: Stand | null; readonly said: string };

const nowhere: Walk = { stand: null, said: '' };

export const walkStore = createStore<Walk>(nowhere);

let isStepping = false;
readingStore.subscribe(() => {
  // When something else is looked at, the walk begins there.
  if (!isStepping) walkStore.set(nowhere);
});

/**
 * Goes to the next (+1) or previous (-1) word that differs: through the accounts beside the selected passage, then on
 * to the next passage of its account. With nothing selected, from the head of the reference or of the first column.
 */
export function stepDifference(step: 1 | -1): void {
  const index = currentIndex();
  const shown = shownNow();
  const passage = index === null ? null : startingPassage(index, shown[0]?.id ?? '');
  if (index === null || passage === null) return;
  viewStore.set('side-by-side');
  const columns = shown.map(({ id }) => id);
  const { stand } = walkStore.get();
  const next = stepStop(index, columns, referenceStore.get(), { passage, stand }, step);
  if (next === null) {
    walkStore.set({ stand, said: `No ${step === 1 ? 'further' : 'earlier'} differences in this account.` });
    return;
  }
  const { focus } = readingStore.get();
  isStepping = true;
  if (focus.type !== 'passage' || focus.id !== next.passage) selectPassage(next.passage);
  isStepping = false;
  const stop = next.stops[next.at];
  walkStore.set({ stand: next, said: stop === undefined ? '' : inWords(index, next, stop) });
}

/** The difference that is stood on; null when none is. */
export function stopNow({ stand }: Walk): Stop | null {
  return stand?.stops[stand.at] ?? null;
}

function startingPassage(index: ReviewIndex, firstColumn: string): string | null {
  const { focus } = readingStore.get();
  if (focus.type === 'passage') return focus.id;
  const account = referenceStore.get() ?? firstColumn;
  return index.passagesOf.get(account)?.[0]?.id ?? null;
}

const kindWords = {
  added: 'Added',
  changed: 'Changed',
  moved: 'Moved',
  'other-words': 'In other words',
} as const satisfies Record<Stop['kind'], string>;

function inWords(index: ReviewIndex, { stops, at }: Stand, { kind, text, account: id }: Stop): string {
  const account = index.accountById.get(id);
  const name = account === undefined ? '' : `, ${nameOfAccount(account)}`;
  const words = opening(text.replaceAll(/\s+/g, ' ').trim());
  return `${kindWords[kind]}: “${words}”${name}. ${at + 1} of ${stops.length}`;
}

/** The beginning of a text: as much as is read at a glance, or heard before the next key. */
function opening(text: string): string {
  return text.length > 110 ? `${text.slice(0, text.lastIndexOf(' ', 100))} …` : text;
}
