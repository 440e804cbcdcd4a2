/** How many items of a list, ascending by `valueOf`, have a value of at most `limit`. */
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

/** The index of the first item that starts at or after `at`, in a list ordered by `start`; its length if there is none. */
export function firstFrom(items: readonly { readonly start: number }[], at: number): number {
  return countUpTo(items, at - 1, ({ start }) => start);
}
