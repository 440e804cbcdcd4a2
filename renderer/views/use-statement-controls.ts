import {
  type DragEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useRef,
  useState,
} from 'react';
import { goToPassage } from '../columns/go-to.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { membersOf, type StatementRow } from '../model/statement-rows.ts';
import { type Asked, linkHere, pickUp, putDown, type Stay } from '../state/statement-actions.ts';
import { carriedStore } from '../state/statements.ts';
import type { OpenMenu } from './StatementMenu.tsx';
import { useStatementDrag } from './statement-drag.ts';
import { actOnKey, moveInStatements } from './statement-keys.ts';

type ControlsAround = {
  readonly index: ReviewIndex;
  /** In the order in which they are listed. */
  readonly rows: readonly StatementRow[];
  readonly stay: Stay;
  readonly explain: (asked: Asked | null) => void;
  readonly grid: RefObject<HTMLElement | null>;
};

export type StatementControls = {
  readonly handlers: {
    readonly onClick: (event: MouseEvent) => void;
    readonly onContextMenu: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
  /** Members of the row that something is dragged over. */
  readonly over: string | null;
  readonly menu: OpenMenu | null;
  readonly closeMenu: () => void;
  /** The passage or row that had the keyboard last; null before any had. */
  readonly askedNow: () => Asked | null;
  /** What a row to link with is being chosen for. */
  readonly chooser: Asked | null;
  readonly choose: (asked: Asked | null) => void;
};

/** Mouse and keyboard on the grid: its rows are many, so one set of handlers serves all of them. */
export function useStatementControls({
  index,
  rows,
  stay,
  explain,
  grid,
}: ControlsAround): StatementControls {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [chooser, choose] = useState<Asked | null>(null);
  const stop = useRef<HTMLElement | null>(null);
  const openMenu = (target: EventTarget | null): boolean => {
    const asked = askedAt(target, rows, index);
    if (asked === null || !(target instanceof Element)) return false;
    const at = target.closest<HTMLElement>('.cell-passage, .statement-head');
    if (at === null) return false;
    setMenu({ ...asked, at });
    return true;
  };
  const drag = useStatementDrag(
    (handle) => {
      const asked = askedAt(handle, rows, index);
      if (asked === null) return;
      const { passages } = carriedStore.get();
      // What is picked up already comes along when one of it is dragged.
      if (asked.passage === null || !passages.includes(asked.passage.id)) pickUp(index, asked, false);
    },
    putDown,
    (element) => {
      const asked = askedAt(element, rows, index);
      if (asked !== null) linkHere(index, asked, stay);
    },
  );
  return {
    handlers: {
      ...drag.handlers,
      onClick: (event) => {
        if (!(event.target instanceof Element)) return;
        if (event.target.closest('.cell-handle, .statement-head') !== null) {
          openMenu(event.target);
          return;
        }
        const id = event.target.closest<HTMLElement>('[data-passage]')?.dataset['passage'];
        if (id !== undefined) goToPassage(id);
      },
      // Also by the keyboard's own key for menus, and Shift+F10.
      onContextMenu: (event) => {
        if (openMenu(event.target)) event.preventDefault();
      },
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const asked = askedAt(event.target, rows, index);
        if (asked === null || !actOnKey(event, asked, index, stay, explain)) {
          moveInStatements(event);
          return;
        }
        event.preventDefault();
        event.stopPropagation();
      },
      onFocus: (event) => {
        const { target } = event;
        if (!(target instanceof HTMLElement) || target.dataset['column'] === undefined) return;
        const former =
          stop.current ?? grid.current?.querySelector<HTMLElement>('[data-column][tabindex="0"]');
        if (former !== null && former !== undefined) former.tabIndex = -1;
        target.tabIndex = 0;
        stop.current = target;
      },
    },
    over: drag.over,
    menu,
    closeMenu: () => setMenu(null),
    askedNow: () => askedAt(stop.current, rows, index),
    chooser,
    choose,
  };
}

/** The passage, or else the row, that an element of the grid belongs to; null for none. */
function askedAt(
  target: EventTarget | null,
  rows: readonly StatementRow[],
  index: ReviewIndex,
): Asked | null {
  if (!(target instanceof Element)) return null;
  const members = target.closest<HTMLElement>('[data-members]')?.dataset['members'];
  const row = rows.find((candidate) => membersOf(candidate) === members);
  const passage = target.closest('.cell-passage')?.querySelector<HTMLElement>('[data-passage]');
  const id = passage?.dataset['passage'] ?? '';
  return row === undefined ? null : { row, passage: index.passageById.get(id) ?? null };
}
