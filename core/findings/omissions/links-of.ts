import type { Evidence } from '../evidence/evidence.ts';

/** Passage -> the passages that it is linked to -> how surely, 0 to 1. */
export type LinksOf = (passage: string) => ReadonlyMap<string, number>;

export function linksOf({ found }: Evidence): LinksOf {
  const links = new Map<string, Map<string, number>>();
  for (const { a, b, score } of found.links) {
    links.set(a, (links.get(a) ?? new Map<string, number>()).set(b, score));
    links.set(b, (links.get(b) ?? new Map<string, number>()).set(a, score));
  }
  return (passage) => links.get(passage) ?? new Map();
}
