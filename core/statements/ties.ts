import type { Link, Passage } from '../model.ts';

/** A link by the places of its two passages; `spent` once a statement accounts for it. */
export type Tie = { readonly a: number; readonly b: number; readonly score: number; spent: boolean };

/** Passages known by their places in the list, and what ties them. */
export type Ties = {
  readonly accountOf: readonly string[];
  /** For every passage its ties, by the other passage. */
  readonly of: readonly ReadonlyMap<number, Tie>[];
  /** Of equal scores, the earlier in the texts comes first. */
  readonly strongestFirst: readonly Tie[];
  /** For every passage those that it must not stand with. */
  readonly apart: readonly ReadonlySet<number>[];
};

export function tiesOf(
  passages: readonly Passage[],
  links: readonly Link[],
  separated: readonly (readonly [string, string])[],
): Ties {
  const place = new Map(passages.map(({ id }, index) => [id, index]));
  const of = passages.map(() => new Map<number, Tie>());
  const ties: Tie[] = [];
  for (const link of links) {
    const [a, b] = [place.get(link.a), place.get(link.b)];
    if (a === undefined || b === undefined) continue;
    const tie: Tie = { a, b, score: link.score, spent: false };
    of[a]?.set(b, tie);
    of[b]?.set(a, tie);
    ties.push(tie);
  }
  const apart = passages.map(() => new Set<number>());
  for (const [one, other] of separated) {
    const [a, b] = [place.get(one), place.get(other)];
    if (a === undefined || b === undefined) continue;
    apart[a]?.add(b);
    apart[b]?.add(a);
  }
  return {
    accountOf: passages.map(({ account }) => account),
    of,
    strongestFirst: ties.sort((one, other) => other.score - one.score),
    apart,
  };
}
