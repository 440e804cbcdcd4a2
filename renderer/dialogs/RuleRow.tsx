import { Button } from 'react-aria-components';
import { type Rule, type RuleScope, ruleScopes } from '../../core/model.ts';
import { counted } from '../../core/render/labels.ts';
import type { HiddenDifferences } from '../../core/rules/hidden-differences.ts';
import { Choice } from '../parts/Choice.tsx';
import { changeScope, removeRule } from './rule-edits.ts';

export const scopeNames: Readonly<Record<RuleScope, string>> = {
  review: 'This review',
  always: 'Every review',
};

/** One rule and what it hides in the open review. */
export function RuleRow({
  rule,
  hides,
}: {
  readonly rule: Rule;
  readonly hides: HiddenDifferences | undefined;
}) {
  const [preferred, ...others] = rule.forms;
  const name = rule.forms.join(' = ');
  return (
    <tr>
      <th scope="row" dir="auto">
        {preferred} <span className="rule-others">= {others.join(' = ')}</span>
      </th>
      <td dir="auto">{rule.reason === '' ? '–' : rule.reason}</td>
      <td>
        <Choice
          label={`Where ${name} holds`}
          value={rule.scope}
          options={ruleScopes.map((scope) => [scope, scopeNames[scope]] as const)}
          onChange={(scope) => void changeScope(rule, scope)}
        />
      </td>
      <td>{inWords(hides)}</td>
      <td>
        <Button
          className="button small quiet"
          aria-label={`Remove ${name}`}
          onPress={() => void removeRule(rule)}
        >
          Remove
        </Button>
      </td>
    </tr>
  );
}

function inWords(hides: HiddenDifferences | undefined): string {
  const parts = [
    ...(hides === undefined || hides.findings === 0 ? [] : [counted(hides.findings, 'finding')]),
    ...(hides === undefined || hides.statements === 0
      ? []
      : [`words in ${counted(hides.statements, 'statement')}`]),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
