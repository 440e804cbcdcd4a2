import { useEffect } from 'react';
import type { ReviewIndex } from '../model/review-index.ts';
import type { StatementRow } from '../model/statement-rows.ts';
import type { Asked, Stay } from '../state/statement-actions.ts';
import { gridPlaceStore } from '../state/statement-place.ts';
import type { StatementControls } from './use-statement-controls.ts';

type Grid = {
  readonly index: ReviewIndex;
  /** The rows in the order in which they are listed. */
  readonly ordered: readonly StatementRow[];
  readonly stay: Stay;
  readonly explain: (asked: Asked | null) => void;
  readonly controls: StatementControls;
};

/** Tells commands that are given by name what they are about, as long as the grid is on the screen. */
export function useGridPlace({ index, ordered, stay, explain, controls }: Grid): void {
  useEffect(() => {
    gridPlaceStore.set(() => {
      const asked = controls.askedNow();
      if (asked === null) return null;
      const at = ordered.indexOf(asked.row);
      const above = at > 0 ? (ordered[at - 1] ?? null) : null;
      const below = at < 0 ? null : (ordered[at + 1] ?? null);
      return { index, asked, stay, grid: { above, below, explain, choose: controls.choose } };
    });
  });
  useEffect(() => () => gridPlaceStore.set(null), []);
}
