import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Annotation, Target } from '../../core/annotations.ts';
import { compareWords } from '../../core/words/word-comparison.ts';
import { AccountName } from '../parts/AccountName.tsx';
import { Words } from '../parts/Words.tsx';
import { useSnapshot } from '../state/snapshot.ts';
import { confirmTarget, detachTarget, dropTarget, reselectTarget } from './anchor-edits.ts';
import { showVersions } from './shown-versions.ts';

type AnchorCheckProps = {
  readonly annotation: Annotation;
  readonly target: Target;
  /** Whether to name the account: not where only one is spoken of. */
  readonly named: boolean;
};

/** A note's words that an update changed or took away: the former ones, the ones found, and what to do about it. */
export function AnchorCheck({ annotation, target, named }: AnchorCheckProps) {
  const former = target.former ?? target.quote;
  const isMoved = target.anchor === 'moved';
  const account = useSnapshot(({ accounts }) => accounts.find(({ id }) => id === target.account));
  const [inFormer, inPresent] = useMemo(
    () => (isMoved ? [compareWords(target.quote, former), compareWords(former, target.quote)] : [[], []]),
    [isMoved, former, target.quote],
  );
  const isOnly = annotation.targets.length === 1 && annotation.silent.length === 0;
  return (
    <div className="anchor-check" data-anchor={target.anchor}>
      <p className="anchor-state">
        {named && <AccountName id={target.account} account={account} />}
        <strong>{isMoved ? 'Still the place?' : 'Lost in an update'}</strong>
      </p>
      <p className="side">
        <span className="side-account">was</span>
        <q className="side-text" dir="auto">
          <Words text={former} differences={inFormer} />
        </q>
      </p>
      {isMoved && (
        <p className="side">
          <span className="side-account">now</span>
          <q className="side-text" dir="auto">
            <Words text={target.quote} differences={inPresent} />
          </q>
        </p>
      )}
      <div className="anchor-actions">
        {isMoved && (
          <Button className="button small" onPress={() => confirmTarget(annotation, target)}>
            Confirm
          </Button>
        )}
        <Button className="button small" onPress={() => reselectTarget(annotation, target)}>
          Re-select
        </Button>
        {isMoved && (
          <Button className="button small" onPress={() => detachTarget(annotation, target)}>
            Detach
          </Button>
        )}
        <Button
          className="button small"
          onPress={() => showVersions({ type: 'made', account: target.account, target })}
        >
          Show where it was made
        </Button>
        {!isMoved && !isOnly && (
          <Button className="button small" onPress={() => dropTarget(annotation, target)}>
            Remove
          </Button>
        )}
      </div>
    </div>
  );
}
