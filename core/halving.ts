/** How many values of an ascending list are at most `limit`; found by halving. */
export function countUpTo<T>(ascending: readonly T[], limit: number, valueOf: (item: T) => number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = ascending[middle];
    if (item !== undefined && valueOf(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where in a list in order the first item stands that starts at or after a place; its length where none does. */
export function firstFrom(items: readonly { readonly start: number }[], at: number): number {
  return countUpTo(items, at - 1, ({ start }) => start);
}
