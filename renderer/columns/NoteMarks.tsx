import { lights } from '../state/lit-note.ts';
import type { AccountNote } from './account-notes.ts';
import { goToNote } from './go-to.ts';

type NoteMarksProps = {
  readonly notes: readonly AccountNote[];
  /** Whether the line has no number of accounts that they would have to stand below. */
  readonly isAlone: boolean;
};

/** The numbers of the notes that begin here, in the margin. */
export function NoteMarks({ notes, isAlone }: NoteMarksProps) {
  if (notes.length === 0) return null;
  return (
    <span className="note-marks" data-alone={isAlone || undefined}>
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
