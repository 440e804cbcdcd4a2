import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import { goToNote } from '../columns/go-to.ts';
import { passagesAt } from '../model/review-index.ts';
import { changeListing, noNoteFilter } from '../panel/note-filter.ts';
import { showPanel } from '../state/panel.ts';
import { selectPassage } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { type Hit, search, searchStore, stepHit } from '../state/search.ts';
import { annotationsIn, useShownSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { viewStore } from '../state/view.ts';

/** Finds words in all accounts and notes; Enter goes from one place to the next. */
export function SearchBox() {
  const index = useReview();
  const annotations = useShownSnapshot(annotationsIn);
  const { query, hits, notes, at } = useStore(searchStore, (state) => state);
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const shownQuery = useRef<string | null>(null);
  const seek = (words: string): void => search(words, index.accounts, annotations);
  useEffect(
    () => search(searchStore.get().query, index.accounts, annotations),
    [index.accounts, annotations],
  );
  const show = (place: number): void => {
    const { hits: places, notes: noted } = searchStore.get();
    const note = noted[place - places.length];
    if (note !== undefined) showNote(note);
    const hit = places[place];
    if (hit === undefined) return;
    viewStore.set('side-by-side');
    const passage = passagesAt(index, hit.account, hit.start, hit.end)[0];
    if (passage !== undefined) selectPassage(passage.id);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const asked = searchStore.get().query;
    // The first Enter shows the first place, not the second.
    if (event.shiftKey) stepHit(-1);
    else if (shownQuery.current === asked) stepHit(1);
    shownQuery.current = asked;
    show(searchStore.get().at);
  };
  // One Escape ends the search, and the keyboard is back where it was.
  const leave = (): void => {
    seek('');
    if (cameFrom.current?.isConnected === true) cameFrom.current.focus();
    else input.current?.blur();
  };
  const count = hits.length + notes.length;
  return (
    <SearchField
      className="search"
      aria-label="Search this review"
      value={query}
      onChange={seek}
      onClear={() => seek('')}
    >
      <Input
        ref={input}
        className="search-input"
        placeholder="Search this review"
        onKeyDown={keyed}
        onFocus={({ relatedTarget }) => {
          cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
        }}
      />
      {query.trim() !== '' && (
        <>
          <span className="search-count" role="status" data-noted={notes.length > 0 || undefined}>
            {count === 0 ? (
              'not found'
            ) : (
              <>
                {at + 1} of {count}
                <span className="search-where">{whereFound(hits, notes)}</span>
              </>
            )}
          </span>
          <Button className="search-clear" aria-label="Clear search">
            ×
          </Button>
        </>
      )}
    </SearchField>
  );
}

function showNote(id: string): void {
  showPanel();
  // A filter of the notes must not hide the one that was sought and found.
  changeListing({ filter: noNoteFilter });
  goToNote(id);
}

/** ", in 5 accounts", ", in 1 account, 2 notes" */
function whereFound(hits: readonly Hit[], notes: readonly string[]): string {
  const accounts = new Set(hits.map(({ account }) => account)).size;
  const places = [
    ...(accounts === 0 ? [] : [counted(accounts, 'account')]),
    ...(notes.length === 0 ? [] : [counted(notes.length, 'note')]),
  ];
  return `, in ${places.join(', ')}`;
}
