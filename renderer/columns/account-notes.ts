import type { Annotation } from '../../core/annotations.ts';
import type { Span } from '../../core/span.ts';

/** One target of a note in one account. */
export type AccountNote = Span & {
  readonly note: string;
  /** Its place in the list of notes, which is the number that the margin shows. */
  readonly number: number;
  /** An update changed its words, and the editor has not said yet that this is still the place. */
  readonly isMoved: boolean;
};

const none: readonly never[] = [];

/** Those of an account's notes that touch a stretch of it; always the same value where there are none. */
export function notesIn(notes: readonly AccountNote[], stretch: Span): readonly AccountNote[] {
  const found = notes.filter((note) => note.start < stretch.end && stretch.start < note.end);
  return found.length === 0 ? none : found;
}

/** The notes' targets in an account, in the order of its text. */
export function notesOn(account: string, annotations: readonly Annotation[]): readonly AccountNote[] {
  return annotations
    .flatMap((annotation, at) =>
      annotation.targets
        .filter((target) => target.account === account && target.anchor !== 'lost')
        .map(({ start, end, anchor }) => ({
          note: annotation.id,
          number: at + 1,
          isMoved: anchor === 'moved',
          start,
          end,
        })),
    )
    .toSorted((a, b) => a.start - b.start || a.number - b.number);
}
