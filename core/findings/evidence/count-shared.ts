/** How many of `these` are among the others. */
export function countShared<T>(these: Iterable<T>, others: { readonly has: (each: T) => boolean }): number {
  let shared = 0;
  for (const each of these) if (others.has(each)) shared += 1;
  return shared;
}

type Least = { readonly count: number; readonly share: number };

/** Whether two sets have at least so many members in common, and such a share of the smaller one's. */
export function shareEnough(one: ReadonlySet<string>, other: ReadonlySet<string>, least: Least): boolean {
  const shared = countShared(one, other);
  return shared >= least.count && shared >= least.share * Math.min(one.size, other.size);
}
