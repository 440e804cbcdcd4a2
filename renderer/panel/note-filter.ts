import type { Annotation, AnnotationKind, AnnotationStatus } from '../../core/annotations.ts';
import type { Severity } from '../../core/model.ts';
import { createStore } from '../state/store.ts';

export const noteOrders = ['oldest', 'newest', 'place'] as const;

export type NoteFilter = {
  readonly status: AnnotationStatus | 'all';
  readonly severity: Severity | 'all';
  readonly kind: AnnotationKind | 'all';
  readonly tag: string;
  readonly account: string;
  readonly author: string | null;
  /** Words that stand in the note, in a reply or in what it is on. */
  readonly text: string;
};

/** Empty words stand for any tag, account and text; null for any author. */
export const noNoteFilter: NoteFilter = {
  status: 'all',
  severity: 'all',
  kind: 'all',
  tag: '',
  account: '',
  author: null,
  text: '',
};

/** How the notes are listed. */
export type NoteListing = {
  readonly filter: NoteFilter;
  readonly order: (typeof noteOrders)[number];
  /** Whether the choices of the filter are shown. */
  readonly isOpen: boolean;
};

const asWritten: NoteListing = { filter: noNoteFilter, order: 'oldest', isOpen: false };

export const noteListingStore = createStore<NoteListing>(asWritten);

export function changeListing(part: Partial<NoteListing>): void {
  noteListingStore.set({ ...noteListingStore.get(), ...part });
}

/** The next review has other accounts and tags. */
export function forgetListing(): void {
  noteListingStore.set(asWritten);
}

/** How many things a filter asks for. */
export function filtersIn(filter: NoteFilter): number {
  const parts = ['status', 'severity', 'kind', 'tag', 'account', 'author', 'text'] as const;
  return parts.filter((part) => filter[part] !== noNoteFilter[part]).length;
}

/** A note under the number by which the margin calls it: its place among all. */
export type NumberedNote = { readonly annotation: Annotation; readonly number: number };

/** The notes that pass a filter, under their own numbers; `accounts` are the ids in the order of the review. */
export function shownNotes(
  annotations: readonly Annotation[],
  { filter, order }: Pick<NoteListing, 'filter' | 'order'>,
  accounts: readonly string[],
): readonly NumberedNote[] {
  const shown = annotations
    .map((annotation, at) => ({ annotation, number: at + 1 }))
    .filter(({ annotation }) => passes(annotation, filter));
  if (order === 'oldest') return shown;
  if (order === 'newest') return shown.toReversed();
  const placed = shown.map((note) => ({ note, place: placeOf(note.annotation, accounts) }));
  return placed
    .toSorted((a, b) => a.place.account - b.place.account || a.place.start - b.place.start)
    .map(({ note }) => note);
}

/** Where a note is in the texts for the first time; one on silence alone stands after all that are on words. */
function placeOf(note: Annotation, accounts: readonly string[]): { account: number; start: number } {
  const places = note.targets
    .map(({ account, start }) => ({ account: accounts.indexOf(account), start }))
    .toSorted((a, b) => a.account - b.account || a.start - b.start);
  return places[0] ?? { account: accounts.length, start: 0 };
}

function passes(note: Annotation, filter: NoteFilter): boolean {
  const { status, severity, kind, tag, account, author, text } = filter;
  return (
    (status === 'all' || note.status === status) &&
    (severity === 'all' || note.severity === severity) &&
    (kind === 'all' || note.kind === kind) &&
    (tag === '' || note.tags.includes(tag)) &&
    (author === null || note.author === author || note.thread.some((reply) => reply.author === author)) &&
    // A note on an account's silence is about that account as well.
    (account === '' ||
      note.silent.includes(account) ||
      note.targets.some((target) => target.account === account)) &&
    holds(note, text)
  );
}

/** Whether every word typed stands somewhere in the note, its replies, its tags or the words it is on. */
function holds(note: Annotation, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = [note.text, ...note.thread.map((reply) => reply.text), ...note.tags]
    .concat(note.targets.map(({ quote }) => quote))
    .join('\n')
    .toLowerCase();
  return words.every((word) => all.includes(word));
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
    authors: each(
      annotations.flatMap(({ author, thread }) => [author, ...thread.map((reply) => reply.author)]),
    ),
  };
}

function each<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].toSorted((a, b) => a.localeCompare(b, 'en'));
}
