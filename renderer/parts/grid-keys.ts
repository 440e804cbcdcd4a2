import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Arrow keys between elements that carry `data-row` and `data-column`; places without an element are stepped over. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from = event.target;
  if (step === undefined || !(from instanceof HTMLElement) || from.dataset['row'] === undefined) return;
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row][data-column]')];
  const [rowStep, columnStep] = step;
  const place = placeOf(from);
  const ahead = marks
    .map((element) => ({ element, ...placeOf(element) }))
    .filter(({ row, column }) =>
      rowStep === 0
        ? row === place.row && (column - place.column) * columnStep > 0
        : column === place.column && (row - place.row) * rowStep > 0,
    )
    .toSorted(
      (a, b) =>
        Math.abs(a.row - place.row) +
        Math.abs(a.column - place.column) -
        (Math.abs(b.row - place.row) + Math.abs(b.column - place.column)),
    );
  ahead[0]?.element.focus();
  event.preventDefault();
}

function placeOf(element: HTMLElement): { readonly row: number; readonly column: number } {
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) };
}
