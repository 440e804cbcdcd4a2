import { canStandFor, isKnownWord } from '../../contradiction/near-words.ts';
import type { Sentence, Term } from './terms.ts';

/** Of each sentence the words that no other one has, nor a word near in meaning. */
export function ownWords(sentences: readonly Sentence[]): readonly (readonly Term[])[] {
  return sentences.map((sentence) => {
    const others = sentences.filter((other) => other !== sentence);
    const words = [
      ...new Set(others.flatMap(({ terms }) => Array.from(terms.values(), ({ folded }) => folded))),
    ].filter(isKnownWord);
    const isTold = ({ root, plain, folded }: Term): boolean =>
      others.some(({ terms }) => terms.has(root)) ||
      (plain && words.some((word) => canStandFor(folded, word)));
    return [...sentence.terms.values()].filter((term) => !isTold(term));
  });
}
