/** How many of `these` are among the others. */
export function countShared<T>(these: Iterable<T>, others: { readonly has: (each: T) => boolean }): number {
  let shared = 0;
  for (const each of these) if (others.has(each)) shared += 1;
  return shared;
}
