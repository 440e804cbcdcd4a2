import { type MouseEvent, memo } from 'react';
import { Button } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Finding, Side } from '../../core/model.ts';
import type { Decision } from '../../core/review.ts';
import { goToFinding } from '../columns/go-to.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { decisionNames, kindNames } from '../model/words-for-people.ts';
import { SeverityMark } from '../parts/SeverityMark.tsx';
import { Words } from '../parts/Words.tsx';
import { currentFindingStore } from '../state/view.ts';
import { decide } from './decide.ts';
import { noteOnFinding } from './new-note.ts';

type FindingItemProps = {
  readonly finding: Finding;
  readonly decision: Decision | null;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  readonly index: ReviewIndex;
};

const shownSides = 3;

/** One finding: what differs, in whose words, who is silent, and what the editor makes of it. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, decision, isCurrent, isStop, index } = props;
  const sides = isCurrent ? finding.sides : finding.sides.slice(0, shownSides);
  const silent = index.accounts.filter(({ id }) => finding.silent.includes(id));
  const clicked = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button') === null) goToFinding(finding);
  };
  return (
    <li
      className="finding"
      data-finding={finding.id}
      data-state={decision?.state}
      aria-current={isCurrent || undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={clicked}
      onFocus={(event) => {
        if (event.target === event.currentTarget) currentFindingStore.set(finding.id);
      }}
    >
      <p className="finding-kind">
        <SeverityMark severity={finding.severity} />
        <span>{kindNames[finding.kind]}</span>
        {decision !== null && <span className="finding-decision">{decisionNames[decision.state]}</span>}
      </p>
      <p className="finding-summary">
        <bdi>{finding.summary}</bdi>
      </p>
      <div className="sides">
        {sides.map((side, at) => (
          <SideQuote key={`${side.account} ${side.start} ${at}`} side={side} index={index} />
        ))}
      </div>
      {sides.length < finding.sides.length && (
        <p className="finding-more">and {finding.sides.length - sides.length} more</p>
      )}
      {silent.length > 0 && (
        <p className="finding-silent">
          Silent: <bdi>{silent.map(nameOfAccount).join(', ')}</bdi>
        </p>
      )}
      <div className="finding-actions">
        <DecisionButton finding={finding} decision={decision} state="confirmed" label="Confirm" />
        <DecisionButton finding={finding} decision={decision} state="dismissed" label="Dismiss" />
        <DecisionButton finding={finding} decision={decision} state="deferred" label="Defer" />
        <Button className="button small" onPress={() => noteOnFinding(finding)}>
          Annotate
        </Button>
      </div>
    </li>
  );
});

type DecisionButtonProps = {
  readonly finding: Finding;
  readonly decision: Decision | null;
  readonly state: Decision['state'];
  readonly label: string;
};

function DecisionButton({ finding, decision, state, label }: DecisionButtonProps) {
  return (
    <Button
      className="button small"
      data-on={decision?.state === state || undefined}
      aria-pressed={decision?.state === state}
      onPress={() => decide(finding, state)}
    >
      {label}
    </Button>
  );
}

function SideQuote({ side, index }: { readonly side: Side; readonly index: ReviewIndex }) {
  const account = index.accountById.get(side.account);
  return (
    <p className="side">
      <span className="side-account">
        <bdi>{account === undefined ? 'removed account' : nameOfAccount(account)}</bdi>
      </span>{' '}
      <q className="side-text" dir="auto">
        <Words text={side.text} />
      </q>
    </p>
  );
}
