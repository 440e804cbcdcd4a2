import type { Account, BlockKind, Passage, Quote } from '../model.ts';
import { overlap } from '../span.ts';
import { wordsOf } from '../text/words.ts';
import { isFunctionWord } from '../words/function-words.ts';
import type { TermBook, Terms } from './terms.ts';
import { termBook } from './terms.ts';

/** What a passage is compared by. All lists hold distinct numbers in ascending order. */
export type Profile = {
  readonly passage: Passage;
  /** Index of its account in the order the accounts were given. */
  readonly account: number;
  /** Stems that say something, as term numbers. */
  readonly terms: readonly number[];
  /** Those of `terms` that stand inside quotation marks. */
  readonly quoted: ReadonlySet<number>;
  /** Character 4-grams of the folded words, as numbers. */
  readonly grams: readonly number[];
  /** Neighbouring words, at least one of which says something, as numbers. */
  readonly phrases: readonly number[];
};

export type Profiles = {
  readonly profiles: readonly Profile[];
  readonly terms: Terms;
  /** Number -> passages that have it. */
  readonly gramCounts: readonly number[];
  readonly phraseCounts: readonly number[];
};

/**
 * Zones whose passages tell something of the event in the account's own or quoted words. The others (byline, date,
 * credit, boilerplate, ...) report nothing that another account could report too.
 */
const tellingZones: ReadonlySet<BlockKind> = new Set([
  'body',
  'headline',
  'deck',
  'subheading',
  'lead-in',
  'caption',
  'embed',
  'bullet',
  'front-matter',
]);

/** Profiles of the passages that tell something, accounts in the given order. Linear in the length of the texts. */
export function profilesOf(
  accounts: readonly Account[],
  passages: readonly Passage[],
  quotes: readonly Quote[],
): Profiles {
  const passagesOf = grouped(passages);
  const quotesOf = grouped(quotes);
  const terms = termBook();
  const grams = numbering();
  const phrases = numbering();
  const profiles = accounts.flatMap((account, index) => {
    const quotesHere = quotesOf.get(account.id) ?? [];
    return (passagesOf.get(account.id) ?? [])
      .filter(({ zone }) => tellingZones.has(zone))
      .map((passage) => ({
        passage,
        account: index,
        ...contentsOf(account.text, passage, quotesHere, { terms, grams, phrases }),
      }));
  });
  return { profiles, terms: terms.finished(), gramCounts: grams.counts, phraseCounts: phrases.counts };
}

type Books = { readonly terms: TermBook; readonly grams: Numbering; readonly phrases: Numbering };

function contentsOf(text: string, passage: Passage, quotes: readonly Quote[], books: Books) {
  const source = text.slice(passage.start, passage.end);
  const words = wordsOf(source);
  const inside = quotes.filter((quote) => overlap(quote, passage) > 0);
  const terms = new Set<number>();
  const quoted = new Set<number>();
  const grams = new Set<number>();
  const phrases = new Set<number>();
  let last = '';
  for (const [position, word] of words.entries()) {
    addGrams(grams, word.folded, books.grams);
    const says = !isFunctionWord(word.folded);
    if (last !== '' && (says || !isFunctionWord(last)))
      phrases.add(books.phrases.of(`${last} ${word.folded}`));
    last = word.folded;
    if (!says) continue;
    const term = books.terms.of(word.folded, {
      capital: isCapital(source.charAt(word.start)),
      opening: position === 0,
      repeated: terms,
    });
    terms.add(term);
    const at = { start: passage.start + word.start, end: passage.start + word.end };
    if (inside.some((quote) => overlap(quote, at) > 0)) quoted.add(term);
  }
  for (const gram of grams) books.grams.count(gram);
  for (const phrase of phrases) books.phrases.count(phrase);
  return { terms: ascending(terms), quoted, grams: ascending(grams), phrases: ascending(phrases) };
}

function addGrams(grams: Set<number>, folded: string, numbers: Numbering): void {
  const padded = ` ${folded} `;
  for (let at = 0; at === 0 || at + 4 <= padded.length; at += 1)
    grams.add(numbers.of(padded.slice(at, at + 4)));
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Gives each string a number, from 0, and counts. */
type Numbering = {
  readonly of: (key: string) => number;
  readonly count: (number: number) => void;
  readonly counts: readonly number[];
};

function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const of = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, counts.length);
    counts.push(0);
    return counts.length - 1;
  };
  return { of, count: (number) => void (counts[number] = (counts[number] ?? 0) + 1), counts };
}

function grouped<T extends { readonly account: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.account);
    if (group === undefined) groups.set(item.account, [item]);
    else group.push(item);
  }
  return groups;
}

function ascending(numbers: ReadonlySet<number>): readonly number[] {
  return Array.from(numbers).sort((a, b) => a - b);
}
