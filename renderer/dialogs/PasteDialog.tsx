import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { webAddressesIn } from '../../core/account/web-address.ts';
import { ArticleField } from '../parts/ArticleField.tsx';
import { AskedPages, pagesToGet } from '../parts/AskedPages.tsx';
import { importing, inWords, stopImport } from '../state/ask.ts';
import { pastedInto, useBegun } from '../state/begun.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/**
 * Takes an article from the clipboard, or the web addresses of articles, whose pages are then fetched. The words stay in
 * the dialog until they have been added or it is cancelled.
 */
export function PasteDialog() {
  const review = useSnapshot((snapshot) => snapshot.review?.id ?? '');
  const [name, setName] = useBegun(`name of an account for ${review}`);
  const [text, setText] = useBegun(pastedInto(review));
  const [isAdding, setAdding] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const isComplete = text.trim() !== '';
  const addresses = webAddressesIn(text);
  const close = (): void => {
    setName('');
    setText('');
    closeDialog();
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isComplete || isAdding) return;
    setAdding(true);
    const outlet = name.trim() || null;
    const outcome = await importing(
      addresses.length > 0
        ? window.crossread.addPages(addresses, addresses.length === 1 ? outlet : null)
        : window.crossread.pasteAccount({ name: outlet, text }),
      'dialog',
    );
    setAdding(false);
    const problems = outcome?.problems ?? [];
    setRefusals(problems.map(inWords));
    if (outcome === null || outcome.added.length === 0) return;
    if (problems.length === 0) close();
    // What is here is not asked for again, be it new or in the review already.
    else if (addresses.length > 0)
      setText(addresses.filter((address) => problems.some(({ file }) => file === address)).join('\n'));
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
          hint="Or web addresses alone, one a line: their pages are fetched."
          // What was refused needs the room, and the buttons stay in sight.
          rows={refusals.length === 0 ? 14 : 6}
          value={text}
          onChange={(words) => {
            setText(words);
            setRefusals([]);
          }}
          takesFocus
        />
        <AskedPages addresses={addresses} isWaiting={isAdding} />
        {refusals.length > 0 && (
          <div className="field-error" role="alert">
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </div>
        )}
        <div className="dialog-actions">
          <Button
            className="button quiet"
            onPress={() => {
              if (isAdding) void stopImport();
              close();
            }}
          >
            Cancel
          </Button>
          <Button className="button primary" type="submit" isDisabled={!isComplete || isAdding}>
            {addresses.length === 0 ? 'Add account' : pagesToGet(addresses)}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
