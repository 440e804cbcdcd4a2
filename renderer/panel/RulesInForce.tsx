import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import { hiddenDifferences } from '../../core/rules/hidden-differences.ts';
import { useReview } from '../state/review-context.ts';
import { editRules, useRules } from '../state/rules.ts';

/** How much the house's rules hide, always in sight while there are any. */
export function RulesInForce() {
  const { accounts, analysis } = useReview();
  const rules = useRules();
  const total = useMemo(
    () =>
      [...hiddenDifferences(accounts, analysis, rules).values()].reduce(
        (sum, { findings, statements }) => sum + findings + statements,
        0,
      ),
    [accounts, analysis, rules],
  );
  if (rules.length === 0) return null;
  return (
    <Button className="rules-in-force" onPress={() => editRules()}>
      {total === 0 ? 'No difference' : counted(total, 'difference')} hidden by {counted(rules.length, 'rule')}
    </Button>
  );
}
