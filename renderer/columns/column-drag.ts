import { type DragEvent, useState } from 'react';
import { moveColumnTo } from '../state/columns.ts';

const dragType = 'application/x-crossread-column';

type ColumnDrag = {
  /** The column that the dragged one would take the place of. */
  readonly over: string | null;
  readonly handlers: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

/** Columns are put in another order by dragging their names. */
export function useColumnDrag(): ColumnDrag {
  const [over, setOver] = useState<string | null>(null);
  return {
    over,
    handlers: {
      onDragStart: (event) => {
        const account = isName(event.target) ? accountAt(event.target) : null;
        if (account === null) return;
        event.dataTransfer.setData(dragType, account);
        event.dataTransfer.effectAllowed = 'move';
      },
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(accountAt(event.target));
      },
      onDragEnd: () => setOver(null),
      onDrop: (event) => {
        const account = event.dataTransfer.getData(dragType);
        const place = accountAt(event.target);
        setOver(null);
        if (account === '' || place === null) return;
        event.preventDefault();
        moveColumnTo(account, place);
      },
    },
  };
}

function isName(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.draggable;
}

function accountAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-account]')?.dataset['account'] ?? null)
    : null;
}
