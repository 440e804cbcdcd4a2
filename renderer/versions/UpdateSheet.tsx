import { type DragEvent, type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import { webAddressesIn } from '../../core/account/web-address.ts';
import type { Account } from '../../core/model.ts';
import type { ImportProblem, UpdateSource } from '../../preload/contract.ts';
import { closeDialog, Sheet } from '../dialogs/Sheet.tsx';
import { ArticleField } from '../parts/ArticleField.tsx';
import { AskedPages, pagesToGet } from '../parts/AskedPages.tsx';
import { ask, done } from '../state/ask.ts';
import { useBegun } from '../state/begun.ts';
import { showVersions } from './shown-versions.ts';

/** Takes the newer version of an account: chosen, dropped, pasted, or fetched from its address or another. */
export function UpdateSheet({ account }: { readonly account: Account }) {
  const [text, setText] = useBegun(`newer version of ${account.id}`);
  const [problem, setProblem] = useState<ImportProblem | null>(null);
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [pasted] = webAddressesIn(text);
  const update = async (source: UpdateSource): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const outcome = await ask(window.crossread.updateAccount(account.id, source));
    setBusy(false);
    if (outcome?.updated === true) {
      setText('');
      showVersions({ type: 'changes', account: account.id });
    } else setProblem(outcome?.problem ?? null);
  };
  const over = (event: DragEvent): void => {
    // The window behind would add the file as another account.
    event.stopPropagation();
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const dropped = (event: DragEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    const [path] = window.crossread.pathsOf([file]);
    if (path !== undefined) void update({ from: 'file', path });
    else void file.text().then((content) => update({ from: 'text', text: content }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void update(pasted === undefined ? { from: 'text', text } : { from: 'page', address: pasted });
  };
  return (
    <Sheet title={`Update ${nameOfAccount(account)}`} wide>
      <form className="fields" onSubmit={submit}>
        <p className="dialog-words">
          The newer version takes this account’s place. Notes stay on their words; where these changed, you
          are asked. The version of now is kept and can be read.
        </p>
        <div
          className="drop-zone"
          data-over={isOver || undefined}
          onDragOver={over}
          onDragLeave={() => setOver(false)}
          onDrop={dropped}
        >
          <Button
            className="button"
            isDisabled={isBusy}
            autoFocus
            onPress={() => void update({ from: 'ask' })}
          >
            Choose file…
          </Button>
          <span>or drop the newer version here</span>
        </div>
        {account.address !== null && (
          <p className="ask-again">
            <Button
              className="button"
              isDisabled={isBusy}
              onPress={() => void update({ from: 'page', address: account.address ?? '' })}
            >
              Get it again
            </Button>
            <span>
              from <bdi className="host">{account.address}</bdi>
            </span>
          </p>
        )}
        <ArticleField
          label="or paste its text, or its web address"
          rows={7}
          value={text}
          onChange={setText}
        />
        <AskedPages addresses={pasted === undefined ? [] : [pasted]} isWaiting={isBusy} />
        {problem !== null && (
          <p className="field-error" role="alert">
            <bdi>{problem.file}</bdi> {problem.reason} {problem.advice}
          </p>
        )}
        <div className="dialog-actions">
          <Button
            className="button quiet"
            onPress={() => {
              setText('');
              if (isBusy) void done(window.crossread.stopImport());
              closeDialog();
            }}
          >
            Cancel
          </Button>
          <Button className="button primary" type="submit" isDisabled={text.trim() === '' || isBusy}>
            {pasted === undefined ? 'Update account' : pagesToGet([pasted])}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
