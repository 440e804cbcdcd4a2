import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { passagesAt } from '../model/review-index.ts';
import { selectPassage } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { type Hit, search, searchStore, stepHit } from '../state/search.ts';
import { useStore } from '../state/store.ts';
import { viewStore } from '../state/view.ts';

/** Finds words in all accounts; Enter goes from one place to the next. */
export function SearchBox() {
  const index = useReview();
  const { query, hits, at } = useStore(searchStore, (state) => state);
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const shownQuery = useRef<string | null>(null);
  useEffect(() => search(searchStore.get().query, index.accounts), [index.accounts]);
  const show = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    viewStore.set('side-by-side');
    const passage = passagesAt(index, hit.account, hit.start, hit.end)[0];
    if (passage !== undefined) selectPassage(passage.id);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const { hits: all, at: current, query: asked } = searchStore.get();
    // The first Enter shows the first place, not the second.
    if (event.shiftKey) stepHit(-1);
    else if (shownQuery.current === asked) stepHit(1);
    shownQuery.current = asked;
    show(searchStore.get().hits[searchStore.get().at] ?? all[current]);
  };
  // One Escape ends the search, and the keyboard is back where it was.
  const leave = (): void => {
    search('', index.accounts);
    if (cameFrom.current?.isConnected === true) cameFrom.current.focus();
    else input.current?.blur();
  };
  const accounts = new Set(hits.map(({ account }) => account)).size;
  return (
    <SearchField
      className="search"
      aria-label="Search this review"
      value={query}
      onChange={(value) => search(value, index.accounts)}
      onClear={() => search('', index.accounts)}
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
          <span className="search-count" role="status">
            {hits.length === 0 ? 'not found' : `${at + 1} of ${hits.length} in ${accounts}`}
          </span>
          <Button className="search-clear" aria-label="Clear search">
            ×
          </Button>
        </>
      )}
    </SearchField>
  );
}
