import type { Link } from '../../model.ts';

/** Passage id -> the ids of the passages that it is linked to -> how surely, 0 to 1. */
export type LinksFrom = (passage: string) => ReadonlyMap<string, number>;

export function linksFromIn(links: readonly Link[]): LinksFrom {
  const from = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, score: number): void => {
    from.set(one, (from.get(one) ?? new Map<string, number>()).set(other, score));
  };
  for (const { a, b, score } of links) {
    add(a, b, score);
    add(b, a, score);
  }
  return (passage) => from.get(passage) ?? new Map<string, number>();
}

/** How surely a passage is linked to one of some others, 0 to 1. */
export const surestLink = (linksFrom: LinksFrom, passage: string, others: readonly string[]): number =>
  Math.max(0, ...others.map((other) => linksFrom(passage).get(other) ?? 0));

/** From here on a link is rather right than wrong. */
const evenChance = 0.5;

/** The ids of the passages that rather report the same thing as one than not. */
export const likelyLinks = (linksFrom: LinksFrom, passage: string): readonly string[] =>
  [...linksFrom(passage)].flatMap(([id, score]) => (score >= evenChance ? [id] : []));
