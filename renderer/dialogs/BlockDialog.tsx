import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Account, type Block, type BlockKind, blockKinds } from '../../core/model.ts';
import { blockNames } from '../model/words-for-people.ts';
import { Choice } from '../parts/Choice.tsx';
import { Quoted } from '../parts/Quoted.tsx';
import { aboutStore } from '../state/about.ts';
import { done } from '../state/ask.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** What a paragraph is, and with that whether it is set aside: the importer's guess, put right by the editor. */
export function BlockDialog() {
  const about = aboutStore.get();
  const account = currentSnapshot().accounts.find(({ id }) => id === about?.account);
  const block = about?.block == null ? undefined : account?.blocks[about.block];
  if (account === undefined || block === undefined) return null;
  return <AboutBlock account={account} block={block} at={account.blocks.indexOf(block)} />;
}

type AboutBlockProps = { readonly account: Account; readonly block: Block; readonly at: number };

function AboutBlock({ account, block, at }: AboutBlockProps) {
  const [kind, setKind] = useState<BlockKind>(block.kind);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const reason = kind === 'body' ? '' : 'you said so';
    const kept =
      kind === block.kind || (await done(window.crossread.setBlockKind(account.id, at, kind, reason)));
    if (kept) closeDialog();
  };
  const text = account.text.slice(block.start, block.end).trim();
  return (
    <Sheet title="What this paragraph is">
      <form className="fields" onSubmit={(event) => void save(event)}>
        <Quoted className="quoted-block" text={text} language={account.language}>
          {text.length > 400 ? `${text.slice(0, 400)} …` : text}
        </Quoted>
        <Choice
          label="What this paragraph is"
          value={kind}
          options={blockKinds.map((name) => [name, blockNames[name]] as const)}
          onChange={setKind}
        />
        <p className="dialog-words">
          {kind === 'body'
            ? 'The article’s own text: it is compared with the others.'
            : 'Set aside: shown in grey and checked for facts, but silence about it is no finding.'}
          {block.kind !== 'body' && block.reason !== '' && ` It was set aside because: ${block.reason}.`}
        </p>
        <div className="dialog-actions">
          <Button className="button quiet" onPress={closeDialog}>
            Cancel
          </Button>
          <Button className="button primary" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
