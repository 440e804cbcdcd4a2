import { addToSet } from '../../grouped.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import type { Stand } from '../values/stand.ts';

/**
 * Groups values that agree into camps and gives for each value the commonest one of its camp, so that a vague or a
 * finer value counts with what it agrees with. Values that clash with another choose their camp first; a vague one that
 * agrees with several camps goes to the commonest.
 */
export function campsOf(
  told: readonly { readonly account: string; readonly value: string }[],
  stand: (a: string, b: string) => Stand,
): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const { account, value } of told) {
    addToSet(holders, value, account);
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
