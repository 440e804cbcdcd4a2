import { addTo } from '../grouped.ts';

/** A word in more items than this makes no pair a candidate; it would pair everything with everything. */
const commonest = 40;

/** For each word the items (by index) that have it. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

/** Where each of the items' words stands; the words of one item are all different. */
export function wordPlacesOf(items: readonly (readonly string[])[]): WordPlaces {
  const places = new Map<string, number[]>();
  for (const [index, words] of items.entries()) {
    for (const word of words) addTo(places, word, index);
  }
  return places;
}

/**
 * The pairs of items that may share `share` of the different words of the shorter one, each pair once, the lower index
 * first. Words in more than `limit` items count as shared but bring no two items together, so that the work grows with the
 * number of items and not with its square.
 */
export function sharingPairs(
  items: readonly (readonly string[])[],
  places: WordPlaces,
  share: number,
  accounts: number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  // All accounts may have one utterance, some of them twice.
  const limit = Math.max(commonest, 2 * accounts);
  for (const [a, words] of items.entries()) {
    const shared = new Map<number, number>();
    let common = 0;
    for (const word of words) {
      const others = places.get(word) ?? [];
      if (others.length > limit) common += 1;
      else for (const b of others) if (b > a) shared.set(b, (shared.get(b) ?? 0) + 1);
    }
    for (const [b, count] of shared) {
      if (count + common >= share * Math.min(words.length, items[b]?.length ?? 0)) pairs.push([a, b]);
    }
  }
  return pairs;
}
