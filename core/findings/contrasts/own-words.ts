import { canStandFor } from '../../contradiction/near-words.ts';
import type { Sentence, Term } from './terms.ts';

/** Of each sentence the words that no other one has, nor a word near in meaning. */
export function ownWords(sentences: readonly Sentence[]): readonly (readonly Term[])[] {
  return sentences.map((sentence) => {
    const others = sentences.filter((other) => other !== sentence);
    return [...sentence.terms.values()].filter((term) => !others.some((other) => hasLike(other, term)));
  });
}

function hasLike({ terms }: Sentence, term: Term): boolean {
  return (
    terms.has(term.root) ||
    (term.plain && [...terms.values()].some(({ folded }) => canStandFor(term.folded, folded)))
  );
}
