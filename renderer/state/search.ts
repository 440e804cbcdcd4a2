import type { Annotation } from '../../core/annotations.ts';
import type { Account } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { literally } from '../../core/text/literally.ts';
import { createStore } from './store.ts';

export type Hit = Span & { readonly account: string };

type Search = {
  readonly query: string;
  /** Places in the accounts. */
  readonly hits: readonly Hit[];
  /** Ids of the notes whose own words have it; they come behind the places. */
  readonly notes: readonly string[];
  readonly at: number;
};

export const searchStore = createStore<Search>({ query: '', hits: [], notes: [], at: 0 });

const maximumHits = 500;

/** Finds words in all accounts and notes; case, kind of quotation mark and white space do not matter. */
export function search(
  query: string,
  accounts: readonly Account[],
  annotations: readonly Annotation[] = [],
): void {
  const wanted = patternOf(query);
  const hits: Hit[] = [];
  const searched = wanted === null ? { accounts: [], annotations: [] } : { accounts, annotations };
  for (const account of searched.accounts) {
    for (const at of placesIn(foldedText(account), wanted, maximumHits - hits.length)) {
      hits.push({ account: account.id, ...at });
    }
  }
  const notes = searched.annotations
    .filter((note) => foldedWords(note).some((words) => placesIn(words, wanted, 1).length > 0))
    .map(({ id }) => id);
  const before = searchStore.get();
  // A note that is written meanwhile does not send the search back to its beginning.
  const last = Math.max(0, hits.length + notes.length - 1);
  searchStore.set({ query, hits, notes, at: before.query === query ? Math.min(before.at, last) : 0 });
}

const foldedNotes = new WeakMap<Annotation, readonly string[]>();

/** What the editors wrote, kept like an account's text; the words a note is on are found in the accounts. */
function foldedWords(note: Annotation): readonly string[] {
  const known =
    foldedNotes.get(note) ?? [note.text, ...note.tags, ...note.thread.map(({ text }) => text)].map(folded);
  foldedNotes.set(note, known);
  return known;
}

/** Where a text has what is searched for, as in `search`. */
export function foundIn(text: string, query: string): readonly Span[] {
  return placesIn(folded(text), patternOf(query), maximumHits);
}

/** What is searched for in folded texts; null for nothing. Between two words there may be a line's end. */
function patternOf(query: string): RegExp | null {
  const words = folded(query).split(' ').filter(Boolean);
  return words.length === 0 ? null : new RegExp(words.map(literally).join(' +'), 'g');
}

/** `text` is folded already. */
function placesIn(text: string, wanted: RegExp | null, most: number): readonly Span[] {
  const places: Span[] = [];
  if (wanted === null || most <= 0) return places;
  for (const { index, 0: found } of text.matchAll(wanted)) {
    places.push({ start: index, end: index + found.length });
    if (places.length === most) break;
  }
  return places;
}

export function stepHit(step: 1 | -1): void {
  const state = searchStore.get();
  const count = state.hits.length + state.notes.length;
  if (count > 0) searchStore.set({ ...state, at: (state.at + step + count) % count });
}

const foldedTexts = new WeakMap<Account, string>();

/** Kept, as every letter typed searches the same texts again. */
function foldedText(account: Account): string {
  const known = foldedTexts.get(account) ?? folded(account.text);
  foldedTexts.set(account, known);
  return known;
}

/** Letter for letter, so that offsets stay those of the source. */
function folded(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const lower = unit.toLowerCase();
    const plain = /\s/.test(unit) ? ' ' : lower.length === 1 ? lower : unit;
    result += marks[plain] ?? plain;
  }
  return result;
}

const marks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '\u2010': '-',
  '\u2011': '-',
  '–': '-',
};
