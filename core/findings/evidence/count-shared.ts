/** How many of `these` are among the others. */
export function countShared(
  these: Iterable<string>,
  others: { readonly has: (each: string) => boolean },
): number {
  let shared = 0;
  for (const each of these) if (others.has(each)) shared += 1;
  return shared;
}
