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
