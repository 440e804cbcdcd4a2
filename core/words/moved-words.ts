import type { Word } from '../text/words.ts';

/** What one text has where the other has something else. */
export type DifferingStretch = { readonly from: readonly Word[]; readonly to: readonly Word[] };

/**
 * Words of the compared text that stand elsewhere in the reference: compared word -> reference word, each used once.
 * Only words that say something move; connectives follow when they stand between two moved words and stood
 * between the same two before: `[/~on Monday] Rubio spoke [on Monday/]`.
 */
export function movedWords(
  stretches: readonly DifferingStretch[],
  isFunctionWord: (folded: string) => boolean,
): ReadonlyMap<Word, Word> {
  const left = stretches.flatMap((stretch) => stretch.from);
  const places = firstPlacesOf(left);
  const moved = new Map<Word, Word>();
  const taken = new Set<Word>();
  for (const { to } of stretches) {
    for (let at = 0; at < to.length; at += 1) {
      const run = longestRun(to, at, left, places, taken);
      if (run.length === 0 || !run.some((word) => !isFunctionWord(word.folded))) continue;
      run.forEach((word, offset) => {
        const compared = to[at + offset];
        if (compared !== undefined) moved.set(compared, word);
        taken.add(word);
      });
      at += run.length - 1;
    }
  }
  return moved;
}

/** Rarer words first would be finer; the longest run of the same words is what a reader recognises as moved. */
function longestRun(
  to: readonly Word[],
  at: number,
  left: readonly Word[],
  places: ReadonlyMap<string, readonly number[]>,
  taken: ReadonlySet<Word>,
): readonly Word[] {
  let longest: readonly Word[] = [];
  for (const place of places.get(to[at]?.folded ?? '') ?? []) {
    let length = 0;
    while (at + length < to.length) {
      const word = left[place + length];
      if (word === undefined || taken.has(word) || word.folded !== to[at + length]?.folded) break;
      length += 1;
    }
    if (length > longest.length) longest = left.slice(place, place + length);
  }
  return longest;
}

/** Where each word stands; only the first few places, so that one word a thousand times over stays cheap. */
function firstPlacesOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, index) => {
    const known = places.get(word.folded);
    if (known === undefined) places.set(word.folded, [index]);
    else if (known.length < maximumPlaces) known.push(index);
  });
  return places;
}

const maximumPlaces = 16;
