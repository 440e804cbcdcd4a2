import type { Account, Fact, Passage } from '../../model.ts';
import { isAsked } from './asked.ts';
import { surname } from './surname.ts';

/** What is known of the passages: the account they are of, and its facts. */
type Known = {
  readonly account: (id: string) => Account;
  readonly factsIn: (id: string, at: Passage) => readonly Fact[];
};
type People = { readonly people: (passage: Passage) => ReadonlySet<string> };

/** Whether two passages both name people, and not one of them is the same. */
export function isAboutOthers({ people }: People, a: Passage, b: Passage): boolean {
  const [one, two] = [people(a), people(b)];
  return one.size > 0 && two.size > 0 && ![...one].some((name) => two.has(name));
}

/** The people of a passage by their surnames, but for those who are only asked: sources differ, and the matter is one. */
export function peopleIn({ account, factsIn }: Known, passage: Passage): ReadonlySet<string> {
  const { text } = account(passage.account);
  return new Set(
    factsIn(passage.account, passage)
      .filter((fact) => fact.kind === 'person' && !isAsked(text, fact))
      .map(({ value }) => surname(value)),
  );
}
