import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { ArticleField } from '../parts/ArticleField.tsx';
import { importing, inWords } from '../state/ask.ts';
import { useBegun } from '../state/begun.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** Takes an article from the clipboard. The words stay in the dialog until they have been added or it is cancelled. */
export function PasteDialog() {
  const review = useSnapshot((snapshot) => snapshot.review?.id ?? '');
  const [name, setName] = useBegun(`name of an account for ${review}`);
  const [text, setText] = useBegun(`text of an account for ${review}`);
  const [isAdding, setAdding] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isComplete = text.trim() !== '';
  const close = (): void => {
    setName('');
    setText('');
    closeDialog();
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isComplete || isAdding) return;
    setAdding(true);
    const outcome = await importing(
      window.crossread.pasteAccount({ name: name.trim() || null, text }),
      'dialog',
    );
    setAdding(false);
    const [problem] = outcome?.problems ?? [];
    setRefusal(problem === undefined ? null : inWords(problem));
    if (outcome !== null && outcome.added.length > 0 && outcome.problems.length === 0) close();
  };
  return (
    <Sheet title="Paste account" wide>
      <form className="fields" onSubmit={(event) => void add(event)}>
        <TextField className="field" value={name} onChange={setName}>
          <Label className="field-label">Outlet or name</Label>
          <Input className="input" placeholder="if empty, its own outlet or headline" />
        </TextField>
        <ArticleField
          className="field grow"
          label="Article text"
          rows={14}
          value={text}
          onChange={(words) => {
            setText(words);
            setRefusal(null);
          }}
          takesFocus
        />
        {refusal !== null && (
          <p className="field-error" role="alert">
            {refusal}
          </p>
        )}
        <div className="dialog-actions">
          <Button className="button quiet" onPress={close}>
            Cancel
          </Button>
          <Button className="button primary" type="submit" isDisabled={!isComplete || isAdding}>
            Add account
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
