import type { Account, Analysis, Rule } from '../model.ts';
import { hiddenDifferences } from '../rules/hidden-differences.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { ReportedRule } from './model.ts';

/** The rules in force and what each hides, those that hide most first. */
export function reportedRules(
  rules: readonly Rule[],
  accounts: readonly Account[],
  analysis: Analysis,
): readonly ReportedRule[] {
  const hidden = hiddenDifferences(accounts, analysis, rules);
  return rules
    .map(({ id, forms, scope, reason }): ReportedRule => {
      const { findings, statements } = hidden.get(id) ?? { findings: 0, statements: 0 };
      return { forms, scope, reason, hiddenFindings: findings, hiddenInStatements: statements };
    })
    .toSorted(
      (a, b) =>
        b.hiddenFindings + b.hiddenInStatements - a.hiddenFindings - a.hiddenInStatements ||
        compareTexts(a.forms[0] ?? '', b.forms[0] ?? ''),
    );
}

/** The rules that hide something here, in one paragraph for a reader who does not know the house. */
export function rulesInWords(rules: readonly ReportedRule[]): string {
  const working = rules.filter((rule) => rule.hiddenFindings + rule.hiddenInStatements > 0);
  const idle = rules.length - working.length;
  const sentences = working.map(({ forms, reason, hiddenFindings, hiddenInStatements }) => {
    const parts = [
      ...(hiddenFindings === 0 ? [] : [`${hiddenFindings} ${hiddenFindings === 1 ? 'finding' : 'findings'}`]),
      ...(hiddenInStatements === 0
        ? []
        : [`words in ${hiddenInStatements} ${hiddenInStatements === 1 ? 'statement' : 'statements'}`]),
    ];
    return `“${forms.join('” = “')}”${reason === '' ? '' : ` (${reason})`} hides ${parts.join(' and ')}.`;
  });
  const rest =
    idle === 0 ? [] : [`${idle} more ${idle === 1 ? 'rule hides' : 'rules hide'} nothing in these accounts.`];
  return [
    'The house takes these spellings for the same; a difference between them is not marked and makes no finding.',
    ...sentences,
    ...rest,
  ].join(' ');
}
