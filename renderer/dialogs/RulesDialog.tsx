import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { HiddenFinding, Rule } from '../../core/model.ts';
import { counted } from '../../core/render/labels.ts';
import { type HiddenDifferences, hiddenDifferences } from '../../core/rules/hidden-differences.ts';
import type { RuleSet } from '../../preload/contract.ts';
import { ask } from '../state/ask.ts';
import { tell } from '../state/messages.ts';
import { useRules } from '../state/rules.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { NewRule } from './NewRule.tsx';
import { RuleRow } from './RuleRow.tsx';
import { addRules } from './rule-edits.ts';
import { CloseAction, Sheet } from './Sheet.tsx';

const none: readonly HiddenFinding[] = [];
const nothing: ReadonlyMap<string, HiddenDifferences> = new Map();

const total = (hides: HiddenDifferences | undefined): number =>
  (hides?.findings ?? 0) + (hides?.statements ?? 0);

/** What this house takes for the same, what each rule hides here, and where rules come from and go to. */
export function RulesDialog() {
  const accounts = useSnapshot((snapshot) => snapshot.accounts);
  const analysis = useSnapshot((snapshot) => snapshot.analysis);
  const rules = useRules();
  const hidden = useMemo(
    () => (analysis === null ? nothing : hiddenDifferences(accounts, analysis, rules)),
    [accounts, analysis, rules],
  );
  const most = (rule: Rule): number => total(hidden.get(rule.id));
  return (
    <Sheet title="House rules" wide>
      <p className="dialog-words">
        Spellings that your house takes for the same. A difference between them is not marked and makes no
        finding; take the rule away and it is back.
      </p>
      <NewRule />
      {rules.length > 0 && (
        <table className="rules">
          <thead>
            <tr>
              <th scope="col">Taken for the same</th>
              <th scope="col">Why</th>
              <th scope="col">Where</th>
              <th scope="col">Hides here</th>
              <th scope="col">
                <span className="unseen-label">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rules
              .toSorted((a, b) => most(b) - most(a))
              .map((rule) => (
                <RuleRow key={rule.id} rule={rule} hides={hidden.get(rule.id)} />
              ))}
          </tbody>
        </table>
      )}
      <HiddenFindings />
      <RuleFiles />
      <CloseAction />
    </Sheet>
  );
}

/** The findings that are not in the queue because of rules. */
function HiddenFindings() {
  const hidden = useSnapshot(({ analysis }) => analysis?.hidden ?? none);
  if (hidden.length === 0) return null;
  return (
    <details className="hidden-findings">
      <summary>{counted(hidden.length, 'finding')} hidden</summary>
      <ul>
        {hidden.map(({ finding }) => (
          <li key={finding.id}>
            <bdi>{finding.summary}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

async function importRules(): Promise<void> {
  const set = await ask(window.crossread.readRules());
  if (set !== null) await addRules(set.rules, 'always');
}

/** Sets to start from, and rules from and for other houses. */
function RuleFiles() {
  const rules = useRules();
  const [shipped, setShipped] = useState<readonly RuleSet[]>([]);
  useEffect(() => {
    void ask(window.crossread.shippedRules()).then((sets) => setShipped(sets ?? []));
  }, []);
  const write = async (): Promise<void> => {
    const set = { name: 'House rules', rules: rules.map(({ forms, reason }) => ({ forms, reason })) };
    const written = await ask(window.crossread.exportRules(set));
    if (written !== null) tell('status', `Rules written to ${written.path}`);
  };
  return (
    <section className="rule-files">
      <h3>Rules to start from</h3>
      <ul>
        {shipped.map((set) => (
          <li key={set.name}>
            <span>{set.name}</span>
            <Button className="button small" onPress={() => void addRules(set.rules, 'always')}>
              Add {set.rules.length}
            </Button>
          </li>
        ))}
        <li>
          <span>A file that another desk exported</span>
          <Button className="button small" onPress={() => void importRules()}>
            Import…
          </Button>
        </li>
        {rules.length > 0 && (
          <li>
            <span>All rules above, for another desk</span>
            <Button className="button small" onPress={() => void write()}>
              Export…
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
