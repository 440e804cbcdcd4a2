import type { Finding } from '../model.ts';
import { foldText } from '../text/fold.ts';

/**
 * What a finding is about, as a string that outlives a new analysis: its kind, and what each side says, folded. Ids,
 * positions, order of sides, severity and wording of the summary do not matter, so an editor's decision stays with the
 * finding as long as its text is still there.
 */
export function findingKey(finding: Pick<Finding, 'kind' | 'sides'>): string {
  const known = keys.get(finding) ?? keyOf(finding);
  keys.set(finding, known);
  return known;
}

/** Folding takes its time, and decisions, news and notes all ask for the same findings. */
const keys = new WeakMap<Pick<Finding, 'kind' | 'sides'>, string>();

function keyOf(finding: Pick<Finding, 'kind' | 'sides'>): string {
  const sides = finding.sides.map(({ account, text }) => `${account}:${foldedLine(text)}`);
  return JSON.stringify([finding.kind, ...new Set(sides.toSorted())]);
}

function foldedLine(text: string): string {
  return foldText(text).text.replace(/\s+/g, ' ').trim();
}
