/** Adds an item to the list that a map keeps under a key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** Of one thing, no more than these are compared in pairs: ten thousand of a kind must not stop the desk. */
export const mostCompared = 600;
