import { lights } from '../state/lit-note.ts';
import type { AccountNote } from './account-notes.ts';
import { goToNote } from './go-to.ts';

/** The numbers of the notes that begin here, in the margin. */
export function NoteMarks({ notes }: { readonly notes: readonly AccountNote[] }) {
  if (notes.length === 0) return null;
  return (
    <span className="note-marks">
      {notes.map(({ note, number, start, isMoved }) => (
        <button
          key={`${note} ${start}`}
          type="button"
          className="note-mark"
          aria-label={isMoved ? `Note ${number}, to confirm` : `Note ${number}`}
          data-moved={isMoved || undefined}
          onClick={() => goToNote(note)}
          {...lights(note)}
        >
          {/* The style sheet draws the number: the text of the paragraph is the account's alone. */}
          <span data-number={number} />
        </button>
      ))}
    </span>
  );
}
