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

function spellingsOf({ sides }: Finding): readonly string[] {
  const forms = new Map<string, string>();
  for (const { value } of sides) {
    const words = foldedWords(value);
    if (words.length > 0 && words.length <= longestForm) forms.set(words.join(' '), value);
  }
  return [...forms.values()];
}
