import type { Span } from './span.ts';

/** Adds an item to the list that a map keeps under a key, and begins the list where there is none. */
export function addTo<Key, T>(lists: Map<Key, T[]>, key: Key, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Adds an item to the set that a map keeps under a key, and begins the set where there is none. */
export function addToSet<Key, T>(sets: Map<Key, Set<T>>, key: Key, item: T): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}

/** The items under what `keyOf` gives for them; keys and items in the order in which they first occur. */
export function grouped<T, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** The items of each account, in the order of its text. */
export function groupedByAccount<T extends Span & { readonly account: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = grouped(items, ({ account }) => account);
  return new Map(
    [...groups].map(([account, own]) => [
      account,
      own.toSorted((a, b) => a.start - b.start || a.end - b.end),
    ]),
  );
}
