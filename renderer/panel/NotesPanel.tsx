import { useGrowing } from '../parts/use-growing.ts';
import { draftStore } from '../state/draft.ts';
import { readingStore } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { WaitingAnchors } from '../versions/WaitingAnchors.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteItem } from './NoteItem.tsx';

const none: readonly never[] = [];

/** The editor's notes, and the one being written. */
export function NotesPanel() {
  const index = useReview();
  const annotations = useSnapshot(({ review }) => review?.annotations ?? none);
  const draft = useStore(draftStore, (state) => state);
  const current = useStore(readingStore, ({ focus }) =>
    focus.type === 'spans' && focus.of === 'note' ? focus.id : null,
  );
  const currentAt = annotations.findIndex(({ id }) => id === current);
  const [drawn, scroller] = useGrowing<HTMLUListElement>(annotations.length, 60, currentAt + 20);
  return (
    <aside className="notes" aria-label="Notes" data-writing={draft !== null || undefined}>
      <div className="panel-head">
        <h2>Notes</h2>
        <span className="panel-count">{annotations.length}</span>
      </div>
      <WaitingAnchors annotations={annotations} />
      {draft !== null && <NoteForm key={draft.annotation.id} draft={draft} index={index} />}
      <ul className="panel-list" aria-label="Notes" ref={scroller}>
        {annotations.slice(0, drawn).map((annotation, at) => (
          <NoteItem
            key={annotation.id}
            annotation={annotation}
            number={at + 1}
            isCurrent={annotation.id === current}
            index={index}
          />
        ))}
      </ul>
      {annotations.length === 0 && draft === null && (
        <p className="panel-empty">
          Select text in a column, hold Alt to add text in others, and press <kbd>N</kbd>.
        </p>
      )}
    </aside>
  );
}
