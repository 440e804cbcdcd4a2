import type { Span } from './span.ts';

/** The items under what `keyOf` gives for them; keys and items in the order in which they first occur. */
export function grouped<T, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
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
