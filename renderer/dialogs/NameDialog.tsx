import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { done } from '../state/ask.ts';
import { beginReview } from '../state/begin-review.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** Asks what a review is called: a new one, or the open one from now on. */
export function NameDialog({ of }: { readonly of: 'new-review' | 'rename' }) {
  const isNew = of === 'new-review';
  const [title, setTitle] = useState(isNew ? '' : (currentSnapshot().review?.title ?? ''));
  const [isNaming, setNaming] = useState(false);
  const name = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wanted = title.trim();
    if (wanted === '' || isNaming) return;
    setNaming(true);
    const kept = await (isNew ? beginReview(wanted) : done(window.crossread.renameReview(wanted)));
    setNaming(false);
    if (kept) closeDialog();
  };
  return (
    <Sheet title={isNew ? 'New review' : 'Rename review'}>
      <form className="fields" onSubmit={(event) => void name(event)}>
        <TextField className="field" value={title} onChange={setTitle} autoFocus>
          <Label className="field-label">Event</Label>
          <Input className="input" placeholder="What the accounts are about" />
        </TextField>
        <div className="dialog-actions">
          <Button className="button quiet" onPress={closeDialog}>
            Cancel
          </Button>
          <Button className="button primary" type="submit" isDisabled={title.trim() === '' || isNaming}>
            {isNew ? 'Begin review' : 'Rename'}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
