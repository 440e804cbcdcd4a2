import type { KeyboardEvent } from 'react';
import { goToPassage } from '../columns/go-to.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { type Asked, linkHere, pickUp, putDown, type Stay, takeOut } from '../state/statement-actions.ts';
import { carriedStore } from '../state/statements.ts';

/** Does what a key means for a passage of the grid or a row by its head. Answers whether it means anything. */
export function actOnKey(
  event: KeyboardEvent<HTMLElement>,
  asked: Asked,
  index: ReviewIndex,
  stay: Stay,
  explain: (asked: Asked | null) => void,
): boolean {
  const onButton = event.target instanceof HTMLButtonElement;
  const carriesNothing = carriedStore.get().passages.length === 0;
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case 'm':
      if (!event.shiftKey && !carriesNothing) {
        linkHere(index, asked, stay);
        return true;
      }
      if (asked.passage === null && !onButton) return false;
      pickUp(index, asked, event.shiftKey);
      return true;
    case 'u':
      takeOut(index, asked, stay);
      return asked.passage !== null;
    case 'w':
      explain(asked);
      return true;
    case 'Escape':
      if (carriesNothing) explain(null);
      putDown();
      return true;
    case 'Enter':
      if (onButton || asked.passage === null) return false;
      goToPassage(asked.passage.id);
      return true;
    default:
      return false;
  }
}

/**
 * Arrow keys in the grid of statements: up and down through a cell's passages and then to the next row, left and right
 * through the cells of a row and its head. Home and End lead to the head and to the last cell.
 */
export function moveInStatements(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || from.dataset['column'] === undefined) return;
  const row = from.closest<HTMLElement>('[data-members]');
  if (row === null) return;
  const column = Number(from.dataset['column']);
  const target =
    event.key === 'ArrowDown'
      ? below(row, from, column, 1)
      : event.key === 'ArrowUp'
        ? below(row, from, column, -1)
        : event.key === 'ArrowRight'
          ? stopsIn(row, column + 1)[0]
          : event.key === 'ArrowLeft'
            ? stopsIn(row, column - 1)[0]
            : event.key === 'Home'
              ? stopsIn(row, -1)[0]
              : event.key === 'End'
                ? [...row.querySelectorAll<HTMLElement>('[data-column]')].at(-1)
                : null;
  if (target === null) return;
  target?.focus();
  event.preventDefault();
}

function below(row: HTMLElement, from: HTMLElement, column: number, step: 1 | -1): HTMLElement | undefined {
  const own = stopsIn(row, column);
  const inside = own[own.indexOf(from) + step];
  if (inside !== undefined) return inside;
  for (let next = beside(row, step); next !== null; next = beside(next, step)) {
    const stops =
      next instanceof HTMLElement && next.dataset['members'] !== undefined ? stopsIn(next, column) : [];
    const stop = stops.at(step === 1 ? 0 : -1);
    if (stop !== undefined) return stop;
  }
  return undefined;
}

function beside(row: Element, step: 1 | -1): Element | null {
  return step === 1 ? row.nextElementSibling : row.previousElementSibling;
}

function stopsIn(row: HTMLElement, column: number): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
}
