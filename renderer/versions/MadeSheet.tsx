import { nameOfAccount } from '../../core/account/name.ts';
import type { Target } from '../../core/annotations.ts';
import type { Account } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import type { FormerVersion } from '../../preload/contract.ts';
import { CloseAction, Sheet } from '../dialogs/Sheet.tsx';
import { localTime } from '../model/words-for-people.ts';
import { FormerText } from './FormerText.tsx';

type MadeSheetProps = { readonly target: Target; readonly versions: readonly FormerVersion[] };

/** The words of a target in the last version that had them. */
export function MadeSheet({ target, versions }: MadeSheetProps) {
  const made = whereMade(target, versions);
  return (
    <Sheet
      title={made === null ? 'Where it was made' : `Where it was made: ${nameOfAccount(made.account)}`}
      wide
    >
      <div className="versions">
        {made === null ? (
          <p className="dialog-words">No former version of the account has these words any more.</p>
        ) : (
          <>
            <p className="dialog-words">The account as it was until {localTime(made.replaced)}.</p>
            <FormerText account={made.account} marked={made.at} />
          </>
        )}
        <CloseAction />
      </div>
    </Sheet>
  );
}

type Made = { readonly account: Account; readonly replaced: string; readonly at: Span };

/** The place a target was made on: at its last known position, else where its words stand, in the newest version. */
function whereMade(target: Target, versions: readonly FormerVersion[]): Made | null {
  const words = target.former ?? target.quote;
  for (const { account, replaced } of versions.toReversed()) {
    const stands = account.text.startsWith(words, target.start);
    const start = stands ? target.start : account.text.indexOf(words);
    if (start >= 0) return { account, replaced, at: { start, end: start + words.length } };
  }
  return null;
}
