import { countUpTo } from '../binary-search.ts';
import { addTo } from '../grouped.ts';
import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';

/** A text prepared once, in which any number of anchors are then looked for. */
export type SearchedText = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Folded word -> its indices in `words`, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

/** The words of a text with an index of where each stands. Linear in its length. */
export function searchedText(text: string): SearchedText {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  words.forEach(({ folded }, index) => {
    addTo(places, folded, index);
  });
  return { text, words, places };
}

/** How much a word says about where it is, 0..1: one that stands there once, or not at all, says most. */
export function rarityInText({ places }: SearchedText, folded: string): number {
  return 1 / (1 + Math.log2(Math.max(1, places.get(folded)?.length ?? 0)));
}

/** The index of the first word that ends after `offset`; the number of words when there is none. */
export function wordAt({ words }: SearchedText, offset: number): number {
  return countUpTo(words, offset, ({ end }) => end);
}
