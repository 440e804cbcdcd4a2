import { Button } from 'react-aria-components';
import type { Finding } from '../../core/model.ts';
import { foldedWords } from '../../core/text/words.ts';
import { editRules } from '../state/rules.ts';

/** The most words that the spelling of a name has. */
const longestForm = 5;

/** Offers to make a rule of a spelling finding that the editor has dismissed, so that it is not asked again. */
export function RuleOffer({ finding }: { readonly finding: Finding }) {
  const forms = spellingsOf(finding);
  if (finding.kind !== 'name-spelling' || forms.length < 2) return null;
  return (
    <Button className="button small rule-offer" onPress={() => editRules(forms)}>
      Make it a house rule: <bdi>{forms.join(' = ')}</bdi>
    </Button>
  );
}

/** The spelling of most accounts first: a rule begins with the one that the house prefers. */
function spellingsOf({ sides }: Finding): readonly string[] {
  const forms = new Map<string, { readonly value: string; readonly accounts: Set<string> }>();
  for (const { account, value } of sides) {
    const words = foldedWords(value);
    if (words.length === 0 || words.length > longestForm) continue;
    const key = words.join(' ');
    const form = forms.get(key) ?? { value, accounts: new Set<string>() };
    form.accounts.add(account);
    forms.set(key, form);
  }
  return [...forms.values()].toSorted((a, b) => b.accounts.size - a.accounts.size).map(({ value }) => value);
}
