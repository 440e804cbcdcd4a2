import type { Rulebook } from '../../core/rules/rulebook.ts';
import { wordsOf } from '../../core/text/words.ts';
import { isFunctionWord } from '../../core/words/small-words.ts';
import { type WordDifference, wordComparison } from '../../core/words/word-comparison.ts';

/** `near` when most words agree, so that the few that differ can be marked strongly; `far` for other words altogether. */
export type Wording = 'same' | 'near' | 'far';

/** What is marked in a text that has been compared with another one, in its own offsets. */
export type Marked = { readonly wording: Wording; readonly differences: readonly WordDifference[] };

export const unmarked: Marked = { wording: 'same', differences: [] };

/** With a smaller share of common words than this, single marks say little and are drawn quietly. */
const nearShare = 0.5;

/** The marks of a text against the one it is compared with; what the rules take for the same is not marked. */
export function markedAgainst(base: string, text: string, rulebook?: Rulebook): Marked {
  const { differences, common } = wordComparison(base, text, rulebook);
  if (differences.length === 0) return { wording: common > 0.9 ? 'same' : wordingBy(common), differences };
  const wording = wordingBy(common);
  return { wording, differences: wording === 'far' ? ofMatter(text, differences) : differences };
}

function wordingBy(common: number): Wording {
  return common >= nearShare ? 'near' : 'far';
}

/**
 * In an independent telling nearly every word differs: only those that say something are worth a mark, and not those
 * that merely stand elsewhere.
 */
export function ofMatter(text: string, differences: readonly WordDifference[]): readonly WordDifference[] {
  return differences
    .filter(({ kind }) => kind !== 'moved')
    .flatMap(({ start, end, kind }) => {
      const marks: { start: number; end: number; kind: WordDifference['kind'] }[] = [];
      let joins = false;
      for (const word of wordsOf(text.slice(start, end))) {
        const matters = !isFunctionWord(word.folded);
        const last = marks.at(-1);
        if (matters && joins && last !== undefined) last.end = start + word.end;
        else if (matters) marks.push({ start: start + word.start, end: start + word.end, kind });
        joins = matters;
      }
      return marks;
    });
}
