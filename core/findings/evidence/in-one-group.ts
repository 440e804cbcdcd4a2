import { addToSet } from '../../grouped.ts';

/** Whether two of the members of some groups are in one of these together. */
export function inOneGroup(groups: readonly (readonly string[])[]): (a: string, b: string) => boolean {
  const groupsOf = new Map<string, Set<number>>();
  groups.forEach((members, group) => {
    for (const member of members) addToSet(groupsOf, member, group);
  });
  return (a, b) => {
    const own = groupsOf.get(a);
    return own !== undefined && [...(groupsOf.get(b) ?? [])].some((group) => own.has(group));
  };
}
