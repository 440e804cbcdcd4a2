import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextArea, TextField } from 'react-aria-components';
import { importing } from '../state/ask.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** Takes an article from the clipboard. The words stay in the dialog until they have been added. */
export function PasteDialog() {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [isAdding, setAdding] = useState(false);
  const isComplete = text.trim() !== '';
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isComplete) return;
    setAdding(true);
    const outcome = await importing(
      window.crossread.pasteAccount({ name: name.trim() || 'Pasted account', text }),
    );
    setAdding(false);
    if (outcome !== null && outcome.problems.length === 0) closeDialog();
  };
  return (
    <Sheet title="Paste account" wide>
      <form className="fields" onSubmit={(event) => void add(event)}>
        <TextField className="field" value={name} onChange={setName}>
          <Label className="field-label">Outlet or name</Label>
          <Input className="input" placeholder="Pasted account" />
        </TextField>
        <TextField className="field grow" value={text} onChange={setText} autoFocus>
          <Label className="field-label">Article text</Label>
          <TextArea className="input" rows={14} dir="auto" />
        </TextField>
        <div className="dialog-actions">
          <Button className="button quiet" onPress={closeDialog}>
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
