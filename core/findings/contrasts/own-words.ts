import { nearnessOf } from '../../contradiction/near-words.ts';
import type { Telling, Term } from './terms.ts';

/** Of each telling the words that no other one has, nor a word near in meaning. */
export function ownWords(tellings: readonly Telling[]): readonly (readonly Term[])[] {
  return tellings.map((telling) => {
    const others = tellings.filter((other) => other !== telling);
    return [...telling.terms.values()].filter((term) => !others.some((other) => hasLike(other, term)));
  });
}

const like: ReadonlySet<string | null> = new Set(['same', 'synonym', 'near', 'wider']);

function hasLike({ terms }: Telling, term: Term): boolean {
  return (
    terms.has(term.root) ||
    (term.plain && [...terms.values()].some(({ folded }) => like.has(nearnessOf(term.folded, folded))))
  );
}
