/**
 * The items as groups in which each meets some other: an item that meets two groups joins them. Groups that grew last
 * come last.
 */
export function connected<T>(
  items: readonly T[],
  meet: (item: T, other: T) => boolean,
): readonly (readonly T[])[] {
  let groups: readonly (readonly T[])[] = [];
  for (const item of items) {
    const met = groups.filter((group) => group.some((other) => meet(item, other)));
    groups = [...groups.filter((group) => !met.includes(group)), [...met.flat(), item]];
  }
  return groups;
}

/** The members of pairs as groups: pairs with a member in common make one group, each member once. */
export function connectedPairs<T>(pairs: readonly (readonly [T, T])[]): readonly (readonly T[])[] {
  const groupOf = new Map<T, Set<T>>();
  for (const [a, b] of pairs) {
    const [one, two] = [groupOf.get(a) ?? new Set([a]), groupOf.get(b) ?? new Set([b])];
    // of n things that all differ there are n² such pairs, and each would go through all n again
    if (one === two) continue;
    const [small, large] = one.size < two.size ? [one, two] : [two, one];
    for (const member of [...small, a, b]) {
      large.add(member);
      groupOf.set(member, large);
    }
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}
