import { useState } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { counted } from '../../core/render/labels.ts';
import type { FormerVersion } from '../../preload/contract.ts';
import { CloseAction, Sheet } from '../dialogs/Sheet.tsx';
import { localTime } from '../model/words-for-people.ts';
import { Choice } from '../parts/Choice.tsx';
import { annotationsIn, useSnapshot } from '../state/snapshot.ts';
import { AnchorCheck } from './AnchorCheck.tsx';
import { Changes } from './Changes.tsx';
import { FormerText } from './FormerText.tsx';

type ChangesSheetProps = { readonly account: Account; readonly versions: readonly FormerVersion[] };

const shows = [
  ['changes', 'What changed'],
  ['former', 'Former version'],
] as const;

/** What came with an account's update: the words, and the notes that wait for the editor. */
export function ChangesSheet({ account, versions }: ChangesSheetProps) {
  const [shown, setShown] = useState<(typeof shows)[number][0]>('changes');
  const [chosen, setChosen] = useState(`${versions.length - 1}`);
  const former = versions[Number(chosen)];
  if (former === undefined)
    return (
      <Sheet title={`What changed in ${nameOfAccount(account)}`}>
        <p className="dialog-words">This account has not been updated.</p>
      </Sheet>
    );
  return (
    <Sheet title={`What changed in ${nameOfAccount(account)}`} wide>
      <div className="versions">
        <div className="version-choices">
          <Choice label="Show" value={shown} options={shows} onChange={setShown} />
          <Choice
            label="Former version"
            value={chosen}
            options={versions.map(({ replaced }, at) => [`${at}`, `as it was until ${localTime(replaced)}`])}
            onChange={setChosen}
          />
        </div>
        <WaitingNotes account={account.id} />
        {shown === 'changes' ? (
          <Changes before={former.account.text} after={account.text} language={account.language} />
        ) : (
          <FormerText account={former.account} marked={null} />
        )}
        <CloseAction />
      </div>
    </Sheet>
  );
}

/** The notes on an account whose words changed or are gone, to be decided on. */
function WaitingNotes({ account }: { readonly account: string }) {
  const annotations = useSnapshot(annotationsIn);
  const on = annotations.filter(({ targets }) => targets.some((target) => target.account === account));
  const waiting = on.flatMap((annotation) =>
    annotation.targets
      .filter((target) => target.account === account && target.anchor !== 'exact')
      .map((target, at) => ({ annotation, target, key: `${annotation.id} ${at}` })),
  );
  if (on.length === 0) return null;
  const settled = on.length - new Set(waiting.map(({ annotation }) => annotation.id)).size;
  if (waiting.length === 0)
    return <p className="dialog-words">{counted(on.length, 'note')} on this account: all in their place.</p>;
  return (
    <section className="waiting-notes" aria-label="Notes to look at">
      <h3>Notes to look at</h3>
      {settled > 0 && <p className="dialog-words">{counted(settled, 'other note')} in place.</p>}
      {waiting.map(({ annotation, target, key }) => (
        <div className="waiting-note" key={key}>
          {annotation.text !== '' && (
            <p className="note-text" dir="auto">
              {annotation.text}
            </p>
          )}
          <AnchorCheck annotation={annotation} target={target} named={false} />
        </div>
      ))}
    </section>
  );
}
