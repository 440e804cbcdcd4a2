import { type RefObject, useEffect } from 'react';
import type { Place } from '../model/place.ts';
import type { Reading } from '../model/reading.ts';
import { draftStore, pickedStore } from '../state/draft.ts';
import { litNoteStore } from '../state/lit-note.ts';
import { searchStore } from '../state/search.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { carriedStore } from '../state/statements.ts';
import { useStore } from '../state/store.ts';
import { columnOf, rangesOf } from './places.ts';
import { stopNow, walkStore } from './step-difference.ts';

/**
 * Paints what comes and goes quickly - search hits, stretches picked for a note, the words of a finding - over the
 * text with the CSS Custom Highlight API, so that no paragraph is drawn again for it.
 */
export function useHighlights(root: RefObject<HTMLElement | null>, reading: Reading): void {
  const picked = useStore(pickedStore, (targets) => targets);
  const draft = useStore(draftStore, (state) => state);
  const search = useStore(searchStore, (state) => state);
  const stop = useStore(walkStore, stopNow);
  const carried = useStore(carriedStore, ({ passages }) => passages);
  const lit = useStore(litNoteStore, (note) => note);
  useEffect(() => {
    const columns = root.current;
    if (columns === null || !('highlights' in CSS)) return undefined;
    const { focus } = reading;
    const spansOf = (of: 'finding' | 'note' | 'words'): readonly Place[] =>
      focus.type === 'spans' && focus.of === of ? focus.spans : [];
    const current = search.hits[search.at];
    paint(columns, 'cited', [...spansOf('finding'), ...spansOf('words')]);
    paint(columns, 'picked', [...picked, ...spansOf('note'), ...(draft?.annotation.targets ?? [])]);
    paint(columns, 'carried', carriedPlaces(carried));
    paint(columns, 'note-lit', litPlaces(lit));
    columns.toggleAttribute('data-lit', lit !== null);
    paint(columns, 'difference', stop === null || stop.kind === 'other-words' ? [] : [stop]);
    paint(columns, 'difference-passage', stop?.kind === 'other-words' ? [stop] : []);
    paint(columns, 'search', search.hits);
    paint(columns, 'search-current', current === undefined ? [] : [current]);
    return () => {
      for (const name of names) CSS.highlights.delete(name);
    };
    // After every drawing: notes and marks replace the text nodes that the ranges hold on to.
  });
}

const names = [
  'cited',
  'picked',
  'carried',
  'difference',
  'difference-passage',
  'note-lit',
  'search',
  'search-current',
];

function carriedPlaces(carried: readonly string[]): readonly Place[] {
  if (carried.length === 0) return [];
  return currentSnapshot().analysis?.passages.filter(({ id }) => carried.includes(id)) ?? [];
}

/** The words of the one note that the pointer or the keyboard is on. */
function litPlaces(lit: string | null): readonly Place[] {
  if (lit === null) return [];
  const note = currentSnapshot().review?.annotations.find(({ id }) => id === lit);
  return note?.targets.filter(({ anchor }) => anchor !== 'lost') ?? [];
}

function paint(columns: HTMLElement, name: string, places: readonly Place[]): void {
  const ranges = [...new Set(places.map(({ account }) => account))].flatMap((account) => {
    const column = columnOf(columns, account);
    const own = places.filter((place) => place.account === account && place.end > place.start);
    return column === null ? [] : rangesOf(column, own);
  });
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
