import { type DragEvent, type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import type { ImportProblem, UpdateSource } from '../../preload/contract.ts';
import { closeDialog, Sheet } from '../dialogs/Sheet.tsx';
import { ArticleField } from '../parts/ArticleField.tsx';
import { ask } from '../state/ask.ts';
import { useBegun } from '../state/begun.ts';
import { showVersions } from './shown-versions.ts';

/** Takes the newer version of an account: chosen, dropped or pasted. */
export function UpdateSheet({ account }: { readonly account: Account }) {
  const [text, setText] = useBegun(`newer version of ${account.id}`);
  const [problem, setProblem] = useState<ImportProblem | null>(null);
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
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
  const pasted = (event: FormEvent): void => {
    event.preventDefault();
    void update({ from: 'text', text });
  };
  return (
    <Sheet title={`Update ${nameOfAccount(account)}`} wide>
      <form className="fields" onSubmit={pasted}>
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
        <ArticleField label="or paste its text" rows={7} value={text} onChange={setText} />
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
              closeDialog();
            }}
          >
            Cancel
          </Button>
          <Button className="button primary" type="submit" isDisabled={text.trim() === '' || isBusy}>
            Update account
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
