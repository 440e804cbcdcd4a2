import type { ReviewIndex } from '../model/review-index.ts';
import { rowOfPassage, type StatementRow } from '../model/statement-rows.ts';
import { currentIndex, readingStore } from './reading.ts';
import type { Asked, Stay } from './statement-actions.ts';
import { createStore } from './store.ts';
import { viewStore } from './view.ts';

/** Where an edit of statements is asked for by name. */
export type StatementPlace = {
  readonly index: ReviewIndex;
  readonly asked: Asked;
  readonly stay: Stay;
  /** What only the grid of statements has; null side by side. */
  readonly grid: {
    readonly above: StatementRow | null;
    readonly below: StatementRow | null;
    readonly explain: (asked: Asked) => void;
    readonly choose: (asked: Asked) => void;
  } | null;
};

/** Told by the grid of statements while it is on the screen: where the keyboard was in it last. */
export const gridPlaceStore = createStore<(() => StatementPlace | null) | null>(null);

/** The passage that the editor is at: the selected one, or that of the grid; null where there is none. */
export function statementPlace(): StatementPlace | null {
  const view = viewStore.get();
  if (view === 'statements') return gridPlaceStore.get()?.() ?? null;
  const index = currentIndex();
  const { focus } = readingStore.get();
  const passage = focus.type === 'passage' ? index?.passageById.get(focus.id) : undefined;
  if (view !== 'side-by-side' || index === null || passage === undefined) return null;
  // The columns do not move when passages are linked: there is nothing to keep in place.
  return { index, asked: { row: rowOfPassage(index, passage), passage }, stay: () => undefined, grid: null };
}
