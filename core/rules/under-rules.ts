import type { Analysis, Finding, HiddenFinding, Rule } from '../model.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { type Rulebook, rulebookOf } from './rulebook.ts';

/**
 * The analysis as this house wants to see it: findings whose values are the same under its rules go to `hidden`, each
 * with the rules that hide it. Nothing is deleted; without rules the analysis is as it was.
 */
export function underRules(analysis: Analysis, rules: readonly Rule[]): Analysis {
  const all = [...analysis.findings, ...analysis.hidden.map(({ finding }) => finding)];
  if (rules.length === 0 && analysis.hidden.length === 0) return analysis;
  const book = rulebookOf(rules);
  const hidden: HiddenFinding[] = [];
  const findings = all.toSorted(byNumber).filter((finding) => {
    const by = rulesThatHide(book, finding);
    if (by.length > 0) hidden.push({ finding, rules: by.map(({ id }) => id) });
    return by.length === 0;
  });
  return { ...analysis, findings, hidden };
}

/** Ids are `d1`, `d2`, ... in the order of weight. */
const byNumber = (a: Finding, b: Finding): number => Number(a.id.slice(1)) - Number(b.id.slice(1));

const folded = (words: readonly Pick<Word, 'folded'>[]): string => words.map((word) => word.folded).join(' ');

/** The rules under which all values of a finding are the same; none when they still differ, or never did. */
function rulesThatHide(book: Rulebook, finding: Finding): readonly Rule[] {
  const values = finding.sides.map(({ value }) => wordsOf(value));
  const settled = values.map(book.settle);
  const differed = new Set(values.map(folded)).size > 1;
  const differ = new Set(settled.map(({ words }) => folded(words))).size > 1;
  if (!differed || differ) return [];
  const forms = new Map<Rule, Set<string>>();
  for (const { used } of settled) {
    for (const [rule, standing] of used) {
      forms.set(rule, new Set([...(forms.get(rule) ?? []), ...standing]));
    }
  }
  return [...forms].filter(([, standing]) => standing.size > 1).map(([rule]) => rule);
}
