/** In how many of some stretches of text each root stands, in the order in which they have them; each has a root once. */
export function countedRoots(stretches: Iterable<Iterable<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const roots of stretches) for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}
