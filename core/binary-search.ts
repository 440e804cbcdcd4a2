import type { Span } from './span.ts';

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

/** The item that holds the position `at`; undefined between two. The items are in order and do not overlap. */
export function itemAt<T extends Span>(items: readonly T[], at: number): T | undefined {
  const item = items[firstFrom(items, at + 1) - 1];
  return item !== undefined && at < item.end ? item : undefined;
}
