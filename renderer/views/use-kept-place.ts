import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { membersOf, rowWith, type StatementRow } from '../model/statement-rows.ts';
import { snapshotStore } from '../state/snapshot.ts';
import type { Stay } from '../state/statement-actions.ts';

/** A place in the grid by what stands there, for rows are made anew by every analysis. */
type GridPlace = {
  readonly passages: readonly string[];
  /** -1 for the head of the row. */
  readonly column: number;
  /** How far the row stands under the top of what scrolls, in CSS pixels. */
  readonly top: number;
};

export type KeptPlace = {
  readonly stay: Stay;
  /** The row that the editor worked on last; null for none, or when its passages are gone. */
  readonly row: StatementRow | null;
};

/** Keeps the keyboard at its row, and the row where it stands on the screen, when statements are made anew. */
export function useKeptPlace(rows: readonly StatementRow[], grid: RefObject<HTMLElement | null>): KeptPlace {
  const [place, setPlace] = useState<GridPlace | null>(null);
  const row = place === null ? null : rowWith(rows, place.passages);
  const drawn = useRef(rows);
  const due = useRef<'not' | 'after the analysis' | 'now'>('not');
  useEffect(() => {
    let known = snapshotStore.get()?.analysis;
    // Told before anything is drawn again, so that the former rows still stand.
    return snapshotStore.subscribe(() => {
      const found = snapshotStore.get()?.analysis;
      if (found === known) return;
      known = found;
      const focused = grid.current === null ? null : focusedPlace(grid.current);
      if (due.current === 'not' && focused !== null) setPlace(focused);
      if (due.current !== 'not' || focused !== null) due.current = 'now';
    });
  }, [grid]);
  useLayoutEffect(() => {
    if (drawn.current === rows) return;
    drawn.current = rows;
    if (due.current !== 'now' || place === null || row === null || grid.current === null) return;
    due.current = 'not';
    settle(grid.current, row, place);
    elementOf(grid.current, row)
      ?.querySelector<HTMLElement>(`[data-column="${place.column}"]`)
      ?.focus({ preventScroll: true });
  });
  const stay: Stay = (passages, column) => {
    const ids = passages.map(({ id }) => id);
    const nearest = rowWith(rows, ids);
    const element = grid.current === null || nearest === null ? null : elementOf(grid.current, nearest);
    due.current = 'after the analysis';
    setPlace({
      passages: ids,
      column,
      top: grid.current === null || element === null ? usualTop : topIn(grid.current, element),
    });
  };
  return { stay, row };
}

/** Where a row is put that was not on the screen before. */
const usualTop = 200;

/** How many frames rows above that were never drawn may take to come to their true heights. */
const framesToSettle = 5;

function settle(grid: HTMLElement, row: StatementRow, place: GridPlace, frames = framesToSettle): void {
  const element = elementOf(grid, row);
  if (element === null) return;
  scrollerOf(grid).scrollBy(0, topIn(grid, element) - place.top);
  if (frames > 0) requestAnimationFrame(() => settle(grid, row, place, frames - 1));
}

function elementOf(grid: HTMLElement, row: StatementRow): HTMLElement | null {
  const members = membersOf(row);
  const all = [...grid.querySelectorAll<HTMLElement>('[data-members]')];
  return all.find(({ dataset }) => dataset['members'] === members) ?? null;
}

/** Where the keyboard is in the grid; also that of a button beside a passage. */
function focusedPlace(grid: HTMLElement): GridPlace | null {
  const { activeElement } = document;
  const row = activeElement?.closest<HTMLElement>('[data-members]');
  if (activeElement === null || row === null || row === undefined || !grid.contains(row)) return null;
  const cell = activeElement.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  return {
    passages: row.dataset['members']?.split(' ') ?? [],
    column: Number(cell ?? -1),
    top: topIn(grid, row),
  };
}

/** Measured from what scrolls, as a message may push the whole view down meanwhile. */
function topIn(grid: HTMLElement, row: HTMLElement): number {
  return row.getBoundingClientRect().top - scrollerOf(grid).getBoundingClientRect().top;
}

function scrollerOf(grid: HTMLElement): Element {
  return grid.closest('.view-scroll') ?? grid;
}
