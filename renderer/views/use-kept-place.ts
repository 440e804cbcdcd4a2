import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Passage } from '../../core/model.ts';
import { membersOf, rowWith, type StatementRow } from '../model/statement-rows.ts';
import { snapshotStore } from '../state/snapshot.ts';
import type { Stay } from '../state/statement-actions.ts';

/** A place in the grid by what stands there, for rows are made anew by every analysis. */
type Place = {
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
  const [place, setPlace] = useState<Place | null>(null);
  const row = place === null ? null : rowWith(rows, place.passages);
  const isDue = useRef(false);
  const drawn = useRef(rows);
  useEffect(() => {
    let known = snapshotStore.get()?.analysis;
    // Told before anything is drawn again, so that the former rows still stand.
    return snapshotStore.subscribe(() => {
      const found = snapshotStore.get()?.analysis;
      if (found === known) return;
      known = found;
      const focused = grid.current === null ? null : focusedPlace(grid.current);
      if (focused === null || isDue.current) return;
      isDue.current = true;
      setPlace(focused);
    });
  }, [grid]);
  useLayoutEffect(() => {
    if (drawn.current === rows) return;
    drawn.current = rows;
    if (!isDue.current || place === null || row === null || grid.current === null) return;
    isDue.current = false;
    const element = grid.current;
    settle(element, row, place);
    // Rows that have never been drawn take their true height only now.
    requestAnimationFrame(() => settle(element, row, place));
  });
  const stay = (passages: readonly Passage[], column: number): void => {
    const focused = grid.current === null ? null : focusedPlace(grid.current);
    isDue.current = true;
    setPlace({ passages: passages.map(({ id }) => id), column, top: focused?.top ?? 240 });
  };
  return { stay, row };
}

function settle(grid: HTMLElement, row: StatementRow, { column, top }: Place): void {
  const members = membersOf(row);
  const rows = [...grid.querySelectorAll<HTMLElement>('[data-members]')];
  const element = rows.find(({ dataset }) => dataset['members'] === members);
  if (element === undefined) return;
  scrollerOf(grid).scrollBy(0, topIn(grid, element) - top);
  element.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus({ preventScroll: true });
}

/** Where the keyboard is in the grid; also that of a button beside a passage. */
function focusedPlace(grid: HTMLElement): Place | null {
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

/** Measured from what scrolls, for a message may push the whole view down meanwhile. */
function topIn(grid: HTMLElement, row: HTMLElement): number {
  return row.getBoundingClientRect().top - scrollerOf(grid).getBoundingClientRect().top;
}

function scrollerOf(grid: HTMLElement): Element {
  return grid.closest('.view-scroll') ?? grid;
}
