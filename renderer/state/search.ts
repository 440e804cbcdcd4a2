import type { Account } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { createStore } from './store.ts';

export type Hit = Span & { readonly account: string };

type Search = { readonly query: string; readonly hits: readonly Hit[]; readonly at: number };

export const searchStore = createStore<Search>({ query: '', hits: [], at: 0 });

const maximumHits = 500;

/** Finds words in all accounts; case and kind of quotation mark do not matter. */
export function search(query: string, accounts: readonly Account[]): void {
  const wanted = folded(query.trim());
  const hits: Hit[] = [];
  for (const account of accounts) {
    for (const at of placesIn(foldedText(account), wanted, maximumHits - hits.length)) {
      hits.push({ account: account.id, ...at });
    }
  }
  searchStore.set({ query, hits, at: 0 });
}

/** Where a text has what is searched for, as in `search`. */
export function foundIn(text: string, query: string): readonly Span[] {
  return placesIn(folded(text), folded(query.trim()), maximumHits);
}

/** `text` and `wanted` are folded already. */
function placesIn(text: string, wanted: string, most: number): readonly Span[] {
  const places: Span[] = [];
  if (wanted.length === 0) return places;
  for (let at = text.indexOf(wanted); at >= 0 && places.length < most; ) {
    places.push({ start: at, end: at + wanted.length });
    at = text.indexOf(wanted, at + wanted.length);
  }
  return places;
}

export function stepHit(step: 1 | -1): void {
  const { hits, at, query } = searchStore.get();
  if (hits.length > 0) searchStore.set({ query, hits, at: (at + step + hits.length) % hits.length });
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
    const plain = lower.length === 1 ? lower : unit;
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
  '\u00a0': ' ',
  '\u202f': ' ',
};
