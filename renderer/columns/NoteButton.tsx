import { useLayoutEffect, useRef } from 'react';
import { newNote } from '../panel/new-note.ts';
import { pickedStore } from '../state/draft.ts';
import { useStore } from '../state/store.ts';
import { columnOf, rangeOf } from './places.ts';

/** A small button at the end of what has just been selected. */
export function NoteButton() {
  const picked = useStore(pickedStore, (targets) => targets);
  const button = useRef<HTMLButtonElement>(null);
  const last = picked.at(-1);
  useLayoutEffect(() => {
    const element = button.current;
    const column = last === undefined ? null : columnOf(document, last.account);
    if (element === null || last === undefined || column === null) return;
    const lines = rangeOf(column, last)?.getClientRects();
    const line = lines?.[lines.length - 1];
    const frame = element.offsetParent?.getBoundingClientRect();
    if (line === undefined || frame === undefined) return;
    element.style.left = `${Math.min(line.right, frame.right - 150) - frame.left}px`;
    element.style.top = `${line.bottom - frame.top + 4}px`;
  }, [last]);
  if (last === undefined) return null;
  const places = picked.length === 1 ? '' : ` on ${picked.length} places`;
  return (
    <button ref={button} type="button" className="note-button" onClick={newNote}>
      Write a note{places} <kbd>N</kbd>
    </button>
  );
}
