import type { Account, Fact, Passage } from '../../model.ts';
import { isAsked } from './asked.ts';
import { surname } from './surname.ts';

/** What is needed to say whom a passage is about: its account and that account's facts. */
type Known = {
  readonly account: (id: string) => Account;
  readonly factsIn: (id: string, at: Passage) => readonly Fact[];
};
type WithPeople = { readonly people: (passage: Passage) => ReadonlySet<string> };

/** Whether both passages name people and have none of them in common. */
export function isAboutOthers({ people }: WithPeople, a: Passage, b: Passage): boolean {
  const [one, two] = [people(a), people(b)];
  return one.size > 0 && two.size > 0 && ![...one].some((name) => two.has(name));
}

/**
 * The people of a passage by surname, without those who are only sources: accounts quote different people on one
 * matter.
 */
export function peopleIn({ account, factsIn }: Known, passage: Passage): ReadonlySet<string> {
  const { text } = account(passage.account);
  return new Set(
    factsIn(passage.account, passage)
      .filter((fact) => fact.kind === 'person' && !isAsked(text, fact))
      .map(({ value }) => surname(value)),
  );
}
