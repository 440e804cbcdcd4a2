import { useEffect, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { counted } from '../model/words-for-people.ts';
import { useGrowing } from '../parts/use-growing.ts';
import { draftStore } from '../state/draft.ts';
import { readingStore } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { WaitingAnchors } from '../versions/WaitingAnchors.tsx';
import { NoteFilters } from './NoteFilters.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteItem } from './NoteItem.tsx';
import { noNoteFilter, noteFilterStore, shownNotes } from './note-filter.ts';

const none: readonly never[] = [];

/** Fewer notes are seen at a glance. */
const manyNotes = 4;

/** The editor's notes, and the one being written. */
export function NotesPanel() {
  const index = useReview();
  const annotations = useSnapshot(({ review }) => review?.annotations ?? none);
  const draft = useStore(draftStore, (state) => state);
  const current = useStore(readingStore, ({ focus }) =>
    focus.type === 'spans' && focus.of === 'note' ? focus.id : null,
  );
  const filter = useStore(noteFilterStore, (state) => state);
  const shown = useMemo(() => shownNotes(annotations, filter), [annotations, filter]);
  // The next review has other accounts and tags.
  useEffect(() => () => noteFilterStore.set(noNoteFilter), []);
  const currentAt = shown.findIndex(({ annotation }) => annotation.id === current);
  const [drawn, scroller] = useGrowing<HTMLUListElement>(shown.length, 60, currentAt + 20);
  return (
    <aside className="notes" aria-label="Notes" data-writing={draft !== null || undefined}>
      <div className="panel-head">
        <h2>Notes</h2>
        <span className="panel-count">
          {shown.length === annotations.length ? '' : `${shown.length} of `}
          {annotations.length}
        </span>
      </div>
      <WaitingAnchors annotations={annotations} />
      {draft !== null && <NoteForm key={draft.annotation.id} draft={draft} index={index} />}
      {annotations.length >= manyNotes && draft === null && (
        <NoteFilters annotations={annotations} filter={filter} index={index} />
      )}
      <ul className="panel-list" aria-label="Notes" ref={scroller}>
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
          <Button className="button quiet" onPress={() => noteFilterStore.set(noNoteFilter)}>
            Show all
          </Button>
        </div>
      )}
      {annotations.length === 0 && draft === null && (
        <p className="panel-empty">
          Select text in a column, hold Alt to add text in others, and press <kbd>N</kbd>.
        </p>
      )}
    </aside>
  );
}
