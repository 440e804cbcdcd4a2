import type { Passage } from '../model.ts';
import { isAsked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { surname } from './surname.ts';

/** Whether two passages both name people, and not one of them is the same. */
export function isAboutOthers(evidence: Evidence, a: Passage, b: Passage): boolean {
  const [one, two] = [a, b].map((passage) => namesIn(evidence, passage));
  return (
    one !== undefined &&
    two !== undefined &&
    one.size > 0 &&
    two.size > 0 &&
    ![...one].some((name) => two.has(name))
  );
}

/** The people of a passage by their surnames, but for those who are only asked: sources differ, and the matter is one. */
function namesIn(evidence: Evidence, passage: Passage): ReadonlySet<string> {
  const { text } = evidence.account(passage.account);
  return new Set(
    evidence
      .factsIn(passage.account, passage)
      .filter((fact) => fact.kind === 'person' && !isAsked(text, fact))
      .map(({ value }) => surname(value)),
  );
}
