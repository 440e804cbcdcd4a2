import { nearnessOf } from '../../contradiction/near-words.ts';
import type { Clause, Term } from './clauses.ts';

/** Of each clause the words that no other one has, nor a word near in meaning. */
export function ownWords(clauses: readonly Clause[]): readonly (readonly Term[])[] {
  return clauses.map((clause) => {
    const others = clauses.filter((other) => other !== clause);
    return [...clause.terms.values()].filter((term) => !others.some((other) => hasLike(other, term)));
  });
}

const like: ReadonlySet<string | null> = new Set(['same', 'synonym', 'near', 'wider']);

function hasLike({ terms }: Clause, term: Term): boolean {
  return (
    terms.has(term.root) ||
    (term.plain && [...terms.values()].some(({ folded }) => like.has(nearnessOf(term.folded, folded))))
  );
}
