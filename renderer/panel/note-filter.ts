import type { Annotation, AnnotationKind, AnnotationStatus } from '../../core/annotations.ts';
import type { Severity } from '../../core/model.ts';
import { createStore } from '../state/store.ts';

export type NoteFilter = {
  readonly status: AnnotationStatus | 'all';
  readonly severity: Severity | 'all';
  readonly kind: AnnotationKind | 'all';
  readonly tag: string;
  readonly account: string;
  readonly author: string;
};

/** Empty words stand for any tag, account and author. */
export const noNoteFilter: NoteFilter = {
  status: 'all',
  severity: 'all',
  kind: 'all',
  tag: '',
  account: '',
  author: '',
};

export const noteFilterStore = createStore<NoteFilter>(noNoteFilter);

/** A note under the number by which the margin calls it: its place among all. */
export type NumberedNote = { readonly annotation: Annotation; readonly number: number };

/** The notes that pass a filter, in their order, under their own numbers. */
export function shownNotes(annotations: readonly Annotation[], filter: NoteFilter): readonly NumberedNote[] {
  return annotations
    .map((annotation, at) => ({ annotation, number: at + 1 }))
    .filter(({ annotation }) => passes(annotation, filter));
}

function passes(note: Annotation, { status, severity, kind, tag, account, author }: NoteFilter): boolean {
  return (
    (status === 'all' || note.status === status) &&
    (severity === 'all' || note.severity === severity) &&
    (kind === 'all' || note.kind === kind) &&
    (tag === '' || note.tags.includes(tag)) &&
    (author === '' || note.author === author) &&
    // A note on an account's silence is about that account as well.
    (account === '' ||
      note.silent.includes(account) ||
      note.targets.some((target) => target.account === account))
  );
}

/** What a list of notes can be filtered by: each value once, in the order of the alphabet. */
export function valuesOf(annotations: readonly Annotation[]): {
  readonly kinds: readonly AnnotationKind[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
} {
  return {
    kinds: each(annotations.map(({ kind }) => kind)),
    tags: each(annotations.flatMap(({ tags }) => tags)),
    authors: each(annotations.map(({ author }) => author)),
  };
}

function each<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].toSorted((a, b) => a.localeCompare(b, 'en'));
}
