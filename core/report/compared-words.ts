import type { Rulebook } from '../rules/rulebook.ts';
import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';
import { wordComparison } from '../words/word-comparison.ts';
import type { Mark } from './model.ts';

/** Below this share of common words two passages are independent tellings: their order is not worth comparing. */
export const independentTelling = 1 / 3;

export type ComparedWords = { readonly marks: readonly Mark[]; readonly common: number };

/** The words of a text, and how often it has each. */
type Vocabulary = { readonly words: readonly Word[]; readonly times: ReadonlyMap<string, number> };

/**
 * Compares passages word by word (`wordComparison`); a passage is read once and a pair compared once, however
 * many statements they stand in.
 * Where so few words are common that no order could bring them to a third, only the words that the reference has nowhere
 * are marked: the same to the eye, and linear.
 */
export function passageComparer(rulebook: Rulebook): (reference: string, compared: string) => ComparedWords {
  const known = new Map<string, Vocabulary>();
  const vocabularyOf = (text: string): Vocabulary => {
    const vocabulary = known.get(text) ?? readVocabulary(text, rulebook);
    known.set(text, vocabulary);
    return vocabulary;
  };
  const compare = (reference: string, compared: string): ComparedWords => {
    const from = vocabularyOf(reference);
    const to = vocabularyOf(compared);
    const common = commonAtMost(from, to);
    if (common < independentTelling) return { marks: newWords(from, to), common };
    const { differences, common: inOrder } = wordComparison(reference, compared, rulebook);
    return { marks: differences, common: inOrder };
  };
  const done = new Map<string, ComparedWords>();
  return (reference, compared) => {
    // The length says where one ends, whatever is in them.
    const pair = `${reference.length} ${reference}${compared}`;
    const words = done.get(pair) ?? compare(reference, compared);
    done.set(pair, words);
    return words;
  };
}

function readVocabulary(text: string, rulebook: Rulebook): Vocabulary {
  const { words } = rulebook.settle(wordsOf(text));
  const times = new Map<string, number>();
  for (const { folded } of words) times.set(folded, (times.get(folded) ?? 0) + 1);
  return { words, times };
}

/** Share of words in common when order does not count, 0..1. */
function commonAtMost(from: Vocabulary, to: Vocabulary): number {
  let common = 0;
  for (const [word, times] of to.times) common += Math.min(times, from.times.get(word) ?? 0);
  const all = from.words.length + to.words.length;
  return all === 0 ? 1 : (2 * common) / all;
}

/** Runs of words that the reference does not have. */
function newWords(from: Vocabulary, to: Vocabulary): readonly Mark[] {
  const marks: { start: number; end: number; kind: 'added' }[] = [];
  let joins = false;
  for (const word of to.words) {
    const isNew = !from.times.has(word.folded);
    const last = marks.at(-1);
    if (isNew && joins && last !== undefined) last.end = word.end;
    else if (isNew) marks.push({ start: word.start, end: word.end, kind: 'added' });
    joins = isNew;
  }
  return marks;
}
