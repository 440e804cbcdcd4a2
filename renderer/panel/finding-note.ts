import { type Annotation, targetOf } from '../../core/annotations.ts';
import type { Account, Finding } from '../../core/model.ts';

/** What a note takes from a finding: all its sides once each, who is silent, and the sentence that says what differs. */
export function noteFrom(
  finding: Finding,
  accounts: readonly Account[],
): Pick<Annotation, 'targets' | 'silent' | 'kind' | 'severity' | 'text'> {
  const sides = new Map(finding.sides.map((side) => [`${side.account} ${side.start} ${side.end}`, side]));
  const targets = [...sides.values()].flatMap((side) => {
    const account = accounts.find(({ id }) => id === side.account);
    return account === undefined ? [] : [targetOf(account.id, account.text, side)];
  });
  const { silent, kind, severity, summary } = finding;
  return { targets, silent, kind, severity, text: summary };
}

/** The note that has been made from a finding: it still has its kind and stands on its sides. */
export function noteMadeFrom(
  finding: Finding,
  accounts: readonly Account[],
  annotations: readonly Annotation[],
): Annotation | undefined {
  const { targets } = noteFrom(finding, accounts);
  return annotations.find(
    (note) =>
      note.kind === finding.kind &&
      note.targets.length === targets.length &&
      targets.every((target) =>
        note.targets.some(
          (other) =>
            other.account === target.account && other.start === target.start && other.end === target.end,
        ),
      ),
  );
}
