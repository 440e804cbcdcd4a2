import type { Rulebook } from '../rules/rulebook.ts';
import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';
import { type AlignedStretch, alignedStretches, joinOn } from './aligned-stretches.ts';
import { movedWords } from './moved-words.ts';
import { isFunctionWord } from './small-words.ts';

/** A stretch of the compared passage, in its own offsets, whose words differ from the reference passage. */
export type WordDifference = {
  readonly start: number;
  readonly end: number;
  /** `added`: not in the reference; `changed`: stands where the reference has other words; `moved`: there too, elsewhere. */
  readonly kind: 'added' | 'changed' | 'moved';
};

/** Two passages compared word by word, and how far the marks can be trusted to help. */
export type WordComparison = {
  readonly differences: readonly WordDifference[];
  /**
   * Share of words the two have in common, moved ones included, 0..1. Below about a third they are independent
   * tellings: nearly every word is marked, and marks are better drawn quietly.
   */
  readonly common: number;
  /** False when the passages were too long and too different to align: words missing from the reference are marked. */
  readonly aligned: boolean;
};

/** More edits than this and no reader could follow the marks; it also bounds the time (Myers: length x edits). */
const maximumEdits = 2000;

/**
 * The words of `compared` that differ from `reference`; typography, case and US/UK spelling are no difference, nor is what
 * the house's rules take for the same.
 */
export function compareWords(
  reference: string,
  compared: string,
  rulebook?: Rulebook,
): readonly WordDifference[] {
  return wordComparison(reference, compared, rulebook).differences;
}

/** `compareWords` with its quality. Myers' difference (package `diff`) over folded words, then tidied for the eye. */
export function wordComparison(reference: string, compared: string, rulebook?: Rulebook): WordComparison {
  const from = settled(wordsOf(reference), rulebook);
  const to = settled(wordsOf(compared), rulebook);
  const stretches = alignedStretches(from, to, ({ folded }) => folded, maximumEdits);
  if (stretches === null) return unaligned(from, to);
  const tidy = absorbConnectives(stretches);
  const moved = movedWords(
    tidy.flatMap((stretch) => (stretch.same ? [] : [stretch])),
    isFunctionWord,
  );
  const differences = tidy.flatMap((stretch) => (stretch.same ? [] : marksOf(stretch, moved)));
  const unchanged = stretches.reduce((sum, stretch) => sum + (stretch.same ? stretch.to.length : 0), 0);
  const total = from.length + to.length;
  const common = total === 0 ? 1 : Math.min(1, (2 * (unchanged + moved.size)) / total);
  return { differences, common, aligned: true };
}

/** What the house takes for the same word is the same word here. */
function settled(words: readonly Word[], rulebook: Rulebook | undefined): readonly Word[] {
  return rulebook === undefined ? words : rulebook.settle(words).words;
}

/**
 * Connectives shared by chance between two differing stretches join them, so that an editor sees one change:
 * `[sent an envoy/flew] to the [city/coast]` becomes `[sent an envoy to the city/flew to the coast]`.
 */
function absorbConnectives(stretches: readonly AlignedStretch<Word>[]): readonly AlignedStretch<Word>[] {
  const tidy: AlignedStretch<Word>[] = [];
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1];
    const chance =
      stretch.same &&
      tidy.at(-1)?.same === false &&
      tidy.at(-1)?.to.length !== 0 &&
      next !== undefined &&
      next.to.length > 0 &&
      stretch.to.every((word) => isFunctionWord(word.folded));
    joinOn(tidy, chance ? { ...stretch, same: false } : stretch);
  });
  return tidy;
}

/** The marks of one differing stretch: its moved runs, and what is left of it. */
function marksOf(stretch: AlignedStretch<Word>, moved: ReadonlyMap<Word, Word>): readonly WordDifference[] {
  const gone = new Set(moved.values());
  const replaces = stretch.from.some((word) => !gone.has(word) && !isFunctionWord(word.folded));
  const onlyConnectives =
    stretch.from.length > 0 && stretch.from.every((word) => isFunctionWord(word.folded));
  const otherKind = replaces || onlyConnectives ? 'changed' : 'added';
  const marks: { start: number; end: number; kind: WordDifference['kind'] }[] = [];
  for (const word of stretch.to) {
    const kind = moved.has(word) ? 'moved' : otherKind;
    const last = marks.at(-1);
    if (last?.kind === kind) last.end = word.end;
    else marks.push({ start: word.start, end: word.end, kind });
  }
  return marks;
}

/** For passages beyond alignment: a word that the reference has nowhere is added. Linear. */
function unaligned(from: readonly Word[], to: readonly Word[]): WordComparison {
  const known = new Set(from.map((word) => word.folded));
  const marks: { start: number; end: number; kind: 'added' }[] = [];
  let shared = 0;
  let joins = false;
  for (const word of to) {
    const isNew = !known.has(word.folded);
    const last = marks.at(-1);
    if (isNew && joins && last !== undefined) last.end = word.end;
    else if (isNew) marks.push({ start: word.start, end: word.end, kind: 'added' });
    else shared += 1;
    joins = isNew;
  }
  return { differences: marks, common: to.length === 0 ? 0 : shared / to.length, aligned: false };
}
