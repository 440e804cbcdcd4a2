import type { Neighbourhood } from './neighbourhoods.ts';
import type { Pattern, PatternWord } from './pattern.ts';
import { isSameWord } from './pattern.ts';
import type { SearchedText } from './searched-text.ts';
import { rarityInText } from './searched-text.ts';

/** For each word of the pattern the index of the word of the text that it is now; -1 where it is gone. */
export type PatternAlignment = { readonly placeOf: readonly number[]; readonly score: number };

/** What a kept word is worth, beside its rarity: the word order of a text counts even for its small words. */
const kept = 0.3;
/** Inserted words: that there are any costs more than how many. */
const insertionOpens = 0.35;
const insertionGrows = 0.02;
const deletion = 0.05;

const unreachable = Number.NEGATIVE_INFINITY;
const isMatch = 1;
const isInsertion = 2;
const isDeletion = 3;

/**
 * The pattern laid over a stretch of the text so that the rarest and most of its words stand on their like, in order:
 * Gotoh's alignment with affine gaps, in which the text before and after is free. Time and space: words of the pattern
 * by words of the stretch.
 */
export function alignPattern(pattern: Pattern, text: SearchedText, within: Neighbourhood): PatternAlignment {
  const rows = pattern.words.length;
  const columns = within.to - within.from;
  const width = columns + 1;
  // best: ending anyhow; inserted: ending in words that the pattern lacks
  const best = new Float64Array((rows + 1) * width);
  const inserted = new Float64Array((rows + 1) * width).fill(unreachable);
  const step = new Uint8Array((rows + 1) * width);
  const opened = new Uint8Array((rows + 1) * width);
  for (let row = 1; row <= rows; row += 1) {
    best[row * width] = -deletion * row;
    step[row * width] = isDeletion;
    const word = pattern.words[row - 1];
    if (word === undefined) continue;
    const worth = kept + rarityInText(text, word.folded);
    for (let column = 1; column <= columns; column += 1) {
      const at = row * width + column;
      const opening = (best[at - 1] ?? 0) - insertionOpens;
      const growing = (inserted[at - 1] ?? 0) - insertionGrows;
      inserted[at] = Math.max(opening, growing);
      opened[at] = opening >= growing ? 1 : 0;
      let score = (best[at - width] ?? 0) - deletion;
      let how = isDeletion;
      if ((inserted[at] ?? 0) > score) {
        score = inserted[at] ?? 0;
        how = isInsertion;
      }
      if (matches(word, text, within.from + column - 1)) {
        const matched = (best[at - width - 1] ?? 0) + worth;
        if (matched >= score) {
          score = matched;
          how = isMatch;
        }
      }
      best[at] = score;
      step[at] = how;
    }
  }
  return traced({ rows, columns, width, best, step, opened, from: within.from });
}

function matches(word: PatternWord, { words }: SearchedText, index: number): boolean {
  const other = words[index];
  return other !== undefined && isSameWord(word, other.folded);
}

type Table = {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly best: Float64Array;
  readonly step: Uint8Array;
  readonly opened: Uint8Array;
  readonly from: number;
};

function traced({ rows, columns, width, best, step, opened, from }: Table): PatternAlignment {
  let column = 0;
  for (let each = 1; each <= columns; each += 1) {
    if ((best[rows * width + each] ?? 0) > (best[rows * width + column] ?? 0)) column = each;
  }
  const score = best[rows * width + column] ?? 0;
  const placeOf = Array.from({ length: rows }, () => -1);
  let row = rows;
  while (row > 0) {
    const at = row * width + column;
    if (step[at] === isMatch) {
      placeOf[row - 1] = from + column - 1;
      row -= 1;
      column -= 1;
    } else if (step[at] === isInsertion) {
      while (opened[row * width + column] === 0) column -= 1;
      column -= 1;
    } else {
      row -= 1;
    }
  }
  return { placeOf, score };
}
