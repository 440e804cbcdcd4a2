import { type FormEvent, useId, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { type RuleScope, ruleScopes } from '../../core/model.ts';
import { foldedWords } from '../../core/text/words.ts';
import { Choice } from '../parts/Choice.tsx';
import { useBegun } from '../state/begun.ts';
import { proposedFormsStore } from '../state/rules.ts';
import { scopeNames } from './RuleRow.tsx';
import { addRules } from './rule-edits.ts';

/** Makes a rule: its spellings with `=` between them, and why. What has been typed is there again until it is a rule. */
export function NewRule() {
  const [begun, keepBegun] = useBegun('spellings of a rule');
  const [reason, setReason] = useBegun('reason of a rule');
  // What a finding proposes is what the dialog was opened for.
  const [spellings, setSpellings] = useState(proposedFormsStore.get().join(' = ') || begun);
  const [scope, setScope] = useState<RuleScope>('review');
  const write = (words: string): void => {
    setSpellings(words);
    keepBegun(words);
  };
  const forms = formsIn(spellings);
  const isRule = new Set(forms.map((form) => foldedWords(form).join(' '))).size > 1;
  const hint = useId();
  const says =
    isRule || spellings.trim() === ''
      ? null
      : 'Write two different spellings with = between them: Kyiv = Kiev';
  const add = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const field = event.currentTarget.querySelector('input');
    if (!isRule || !(await addRules([{ forms, reason: reason.trim() }], scope))) return;
    write('');
    setReason('');
    // The button cannot be pressed now and lets go of the keyboard: Escape would go nowhere.
    field?.focus();
  };
  return (
    <form className="new-rule" onSubmit={(event) => void add(event)}>
      <TextField
        className="field"
        value={spellings}
        onChange={write}
        autoFocus
        {...(says === null ? {} : { 'aria-describedby': hint })}
      >
        <Label className="field-label">Spellings, the preferred first</Label>
        <Input className="input" placeholder="Kyiv = Kiev" dir="auto" />
      </TextField>
      <TextField className="field" value={reason} onChange={setReason}>
        <Label className="field-label">Why (optional)</Label>
        <Input className="input" dir="auto" />
      </TextField>
      <Choice
        label="Where the new rule holds"
        value={scope}
        options={ruleScopes.map((each) => [each, scopeNames[each]] as const)}
        onChange={setScope}
      />
      <Button className="button primary" type="submit" isDisabled={!isRule}>
        Add rule
      </Button>
      {says !== null && (
        <p className="field-read" id={hint}>
          {says}
        </p>
      )}
    </form>
  );
}

function formsIn(typed: string): readonly string[] {
  return typed
    .split('=')
    .map((form) => form.trim())
    .filter((form) => foldedWords(form).length > 0);
}
