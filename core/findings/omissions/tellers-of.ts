import { contains, type Span, span } from '../../span.ts';
import { countedRoots } from '../evidence/counted-roots.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ToldWord, ToldWords } from '../evidence/told-words.ts';
import { isWeighty } from '../evidence/weighty-words.ts';
import { clauseOf } from './clause-of.ts';
import type { Matter } from './matters.ts';

/** What one account says of a matter: its clause. */
export type Teller = {
  readonly account: string;
  readonly at: Span;
  /** The signs in it. */
  readonly places: readonly ToldWord[];
  readonly roots: ReadonlySet<string>;
  /** How much of the clause, by the rarity of its words, stands in the clause of another account: 0 to 1. */
  readonly agreement: number;
  /** How many of its words an editor would not leave out. */
  readonly weighty: number;
};

/** An account that tells of a matter has as many of its signs in one place. */
const leastSigns = 0.5;
/** A clause with less in common with all others has a sign by chance. */
const leastAgreement = 0.15;

export function tellersOf(evidence: Evidence, { signs, told }: Matter): readonly Teller[] {
  const words = evidence.toldWords();
  const clauses = [...told].flatMap(([account, places]) => {
    const [first] = places;
    if (first === undefined || places.length < leastSigns * signs.length) return [];
    const starts = places.map(({ start }) => start);
    const ends = places.map(({ end }) => end);
    const at = clauseOf(
      evidence.account(account).text,
      first.passage,
      span(Math.min(...starts), Math.max(...ends)),
    );
    const inside = words.in(first.passage).filter((word) => contains(at, word));
    const weighty = inside.filter(({ folded }) => isWeighty(folded)).length;
    return [{ account, at, places, roots: new Set(inside.map(({ root }) => root)), weighty }];
  });
  const users = countedRoots(clauses.map(({ roots }) => roots));
  const telling = clauses.map((clause) => ({
    ...clause,
    agreement: shareOf(words, clause.roots, (root) => (users.get(root) ?? 0) > 1),
  }));
  return telling.length === 1 ? telling : telling.filter(({ agreement }) => agreement >= leastAgreement);
}

/** How much of some roots, by their rarity, are such as are asked for; all of none. */
export function shareOf(
  { rarity }: ToldWords,
  roots: ReadonlySet<string>,
  isSuch: (root: string) => boolean,
): number {
  let all = 0;
  let such = 0;
  for (const root of roots) {
    const weight = rarity(root);
    all += weight;
    if (isSuch(root)) such += weight;
  }
  return all === 0 ? 1 : such / all;
}
