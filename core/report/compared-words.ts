import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';
import { wordComparison } from '../words.ts';
import type { Mark } from './model.ts';

/** Below this share of common words two passages are independent tellings: their order is not worth comparing. */
export const independentTelling = 1 / 3;

export type ComparedWords = { readonly marks: readonly Mark[]; readonly common: number };

/**
 * Compares texts with one reference, in order (`wordComparison`). Where so few words are common that no order could
 * bring them to a third, only the words that the reference has nowhere are marked: the same to the eye, and linear.
 */
export function comparerWith(reference: string): (compared: string) => ComparedWords {
  const referenceWords = wordsOf(reference);
  const times = new Map<string, number>();
  for (const { folded } of referenceWords) times.set(folded, (times.get(folded) ?? 0) + 1);
  return (compared) => {
    const words = wordsOf(compared);
    const common = commonAtMost(times, referenceWords.length, words);
    if (common < independentTelling) return { marks: newWords(times, words), common };
    const { differences, common: inOrder } = wordComparison(reference, compared);
    return { marks: differences, common: inOrder };
  };
}

/** Share of words in common when order does not count, 0..1. */
function commonAtMost(
  reference: ReadonlyMap<string, number>,
  length: number,
  words: readonly Word[],
): number {
  const left = new Map(reference);
  let common = 0;
  for (const { folded } of words) {
    const times = left.get(folded) ?? 0;
    if (times > 0) common += 1;
    left.set(folded, times - 1);
  }
  return length + words.length === 0 ? 1 : (2 * common) / (length + words.length);
}

/** Runs of words that the reference does not have. */
function newWords(reference: ReadonlyMap<string, number>, words: readonly Word[]): readonly Mark[] {
  const marks: { start: number; end: number; kind: 'added' }[] = [];
  let joins = false;
  for (const word of words) {
    const isNew = !reference.has(word.folded);
    const last = marks.at(-1);
    if (isNew && joins && last !== undefined) last.end = word.end;
    else if (isNew) marks.push({ start: word.start, end: word.end, kind: 'added' });
    joins = isNew;
  }
  return marks;
}
