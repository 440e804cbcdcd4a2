import { compareTexts } from '../../text/compare-texts.ts';
/** How two values stand to each other. */
export type Stand = 'agree' | 'clash' | 'unknown';

/**
 * Puts values that can be one together, so that a vaguer or finer value counts with what it agrees with: each value is
 * given its camp's commonest one, which most accounts have. What clashes with another value takes
 * its camp first; a vague one that agrees with several camps then goes to the commonest.
 */
export function campsOf(
  told: readonly { readonly account: string; readonly value: string }[],
  stand: (a: string, b: string) => Stand,
): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const { account, value } of told) {
    holders.set(value, (holders.get(value) ?? new Set()).add(account));
  }
  const values = [...holders]
    .toSorted(([a, m], [b, n]) => n.size - m.size || b.length - a.length || compareTexts(a, b))
    .map(([value]) => value);
  const isContested = (value: string): boolean => values.some((other) => stand(value, other) === 'clash');
  const camps: string[][] = [];
  for (const value of [...values.filter(isContested), ...values.filter((each) => !isContested(each))]) {
    const camp = camps.find(
      (members) =>
        members.some((member) => stand(member, value) === 'agree') &&
        !members.some((member) => stand(member, value) === 'clash'),
    );
    if (camp === undefined) camps.push([value]);
    else camp.push(value);
  }
  return new Map(camps.flatMap((members) => members.map((member) => [member, members[0] ?? member])));
}
