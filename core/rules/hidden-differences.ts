import type { Account, Analysis, Rule } from '../model.ts';
import { wordsOf } from '../text/words.ts';
import { rulebookOf } from './rulebook.ts';

/** How much of what differs a rule takes away. */
export type HiddenDifferences = {
  /** Findings that would be shown without it. */
  readonly findings: number;
  /** Statements in which accounts use different spellings of it. */
  readonly statements: number;
};

/** For every rule, by its id, the differences it hides in an analysis under rules. Linear in the statements' texts. */
export function hiddenDifferences(
  accounts: readonly Account[],
  { statements, passages, hidden }: Pick<Analysis, 'statements' | 'passages' | 'hidden'>,
  rules: readonly Rule[],
): ReadonlyMap<string, HiddenDifferences> {
  const book = rulebookOf(rules);
  const textOf = new Map(accounts.map(({ id, text }) => [id, text]));
  const usedIn = new Map(
    rules.length === 0
      ? []
      : passages.map(({ id, account, start, end }) => [
          id,
          book.settle(wordsOf(textOf.get(account)?.slice(start, end) ?? '')).used,
        ]),
  );
  const inStatements = new Map<string, number>();
  for (const { members } of statements) {
    const forms = new Map<Rule, Set<string>>();
    for (const member of members) {
      for (const [rule, used] of usedIn.get(member) ?? []) {
        forms.set(rule, new Set([...(forms.get(rule) ?? []), ...used]));
      }
    }
    for (const [{ id }, used] of forms) {
      if (used.size > 1) inStatements.set(id, (inStatements.get(id) ?? 0) + 1);
    }
  }
  return new Map(
    rules.map(({ id }) => [
      id,
      {
        findings: hidden.filter((each) => each.rules.includes(id)).length,
        statements: inStatements.get(id) ?? 0,
      },
    ]),
  );
}
