import { type KeyboardEvent, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import { useGrowing } from '../parts/use-growing.ts';
import { draftStore } from '../state/draft.ts';
import { readingStore } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { annotationsIn, useShownSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { WaitingAnchors } from '../versions/WaitingAnchors.tsx';
import { NoteFilters } from './NoteFilters.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteItem } from './NoteItem.tsx';
import { changeListing, filtersIn, noNoteFilter, noteListingStore, shownNotes } from './note-filter.ts';

/** From so many notes on they can be filtered; fewer are seen at a glance. */
const manyNotes = 2;

/** The editor's notes, and the one being written. */
export function NotesPanel() {
  const index = useReview();
  const annotations = useShownSnapshot(annotationsIn);
  const draft = useStore(draftStore, (state) => state);
  const current = useStore(readingStore, ({ focus }) =>
    focus.type === 'spans' && focus.of === 'note' ? focus.id : null,
  );
  const listing = useStore(noteListingStore, (state) => state);
  const isFiltered = filtersIn(listing.filter) > 0;
  const { filter, order } = listing;
  const shown = useMemo(
    () =>
      shownNotes(
        annotations,
        { filter, order },
        index.accounts.map(({ id }) => id),
      ),
    [annotations, filter, order, index.accounts],
  );
  const currentAt = shown.findIndex(({ annotation }) => annotation.id === current);
  const [drawn, scroller] = useGrowing<HTMLUListElement>(shown.length, 60, currentAt + 6);
  return (
    <aside className="notes" aria-label="Notes" data-writing={draft !== null || undefined}>
      <div className="panel-head">
        <h2>Notes</h2>
        <span className="panel-count" role="status" aria-label="Notes listed">
          {isFiltered ? `${shown.length} of ` : ''}
          {annotations.length}
        </span>
      </div>
      <WaitingAnchors annotations={annotations} />
      {draft !== null && <NoteForm key={draft.annotation.id} draft={draft} index={index} />}
      {draft === null && (annotations.length >= manyNotes || isFiltered) && (
        <NoteFilters annotations={annotations} listing={listing} index={index} />
      )}
      <ul className="panel-list" aria-label="Notes" ref={scroller} onKeyDown={stepped}>
        {shown.slice(0, drawn).map(({ annotation, number }) => (
          <NoteItem
            key={annotation.id}
            annotation={annotation}
            number={number}
            isCurrent={annotation.id === current}
            index={index}
          />
        ))}
      </ul>
      {shown.length === 0 && annotations.length > 0 && (
        <div className="panel-empty">
          <p>None of the {counted(annotations.length, 'note')} passes the filter.</p>
          <Button className="button small" onPress={() => changeListing({ filter: noNoteFilter })}>
            Show all
          </Button>
        </div>
      )}
      {annotations.length === 0 && draft === null && (
        <p className="panel-empty">
          Select words in a column, or press <kbd>N</kbd> on a passage. Hold <kbd>Alt</kbd> to add words of
          other accounts. By keyboard, <kbd>Shift</kbd> and the arrows select words.
        </p>
      )}
    </aside>
  );
}

/** Up and down between the numbers of the notes; the words of the one that has the keyboard are lit. */
function stepped(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (step === null || !(event.target instanceof HTMLElement)) return;
  if (!event.target.classList.contains('note-number')) return;
  const numbers = [...event.currentTarget.querySelectorAll<HTMLElement>('.note-number')];
  numbers[numbers.indexOf(event.target) + step]?.focus();
  event.preventDefault();
}
