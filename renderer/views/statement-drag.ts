import { type DragEvent, useState } from 'react';

const dragType = 'application/x-crossread-passage';

export type StatementDrag = {
  /** Members of the row that what is dragged would be linked with. */
  readonly over: string | null;
  readonly handlers: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

/** A passage, or a row by its head, is dragged by its handle onto another row. */
export function useStatementDrag(
  started: (handle: HTMLElement) => void,
  ended: () => void,
  dropped: (row: HTMLElement) => void,
): StatementDrag {
  const [over, setOver] = useState<string | null>(null);
  return {
    over,
    handlers: {
      onDragStart: (event) => {
        const handle =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[draggable]') : null;
        const shown = handle?.closest('.cell-passage, [data-members]');
        if (handle === null || shown === null || shown === undefined) return;
        event.dataTransfer.setData(dragType, 'passage');
        event.dataTransfer.effectAllowed = 'link';
        event.dataTransfer.setDragImage(shown, 12, 12);
        started(handle);
      },
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(dragType)) return;
        const row = rowAt(event.target);
        setOver(row?.dataset['members'] ?? null);
        if (row === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'link';
      },
      onDragEnd: () => {
        setOver(null);
        ended();
      },
      onDrop: (event) => {
        const row = rowAt(event.target);
        setOver(null);
        if (row === null || !event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        dropped(row);
      },
    },
  };
}

function rowAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-members]') : null;
}
