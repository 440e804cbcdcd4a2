import { type MouseEvent, memo, type ReactNode, useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Finding, Side } from '../../core/model.ts';
import { kindNames, severityNames, stateNames } from '../../core/render/labels.ts';
import type { Decision } from '../../core/review.ts';
import { goToFinding } from '../columns/go-to.ts';
import { aroundOf } from '../model/in-sentence.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { FirstFew } from '../parts/FirstFew.tsx';
import { SeverityMark } from '../parts/SeverityMark.tsx';
import { useStore } from '../state/store.ts';
import { currentFindingStore } from '../state/view.ts';
import { AccountQuote } from './AccountQuote.tsx';
import { decide, reasonAskedStore } from './decide.ts';
import { FindingWhy } from './FindingWhy.tsx';
import { noteOnFinding } from './new-note.ts';
import { ReasonField } from './ReasonField.tsx';
import { RuleOffer } from './RuleOffer.tsx';
import { SilentAccounts } from './SilentAccounts.tsx';
import { sidesToShow } from './shown-sides.ts';

type FindingItemProps = {
  readonly finding: Finding;
  readonly decision: Decision | null;
  /** Not there yet when accounts were last added or updated. */
  readonly isNew: boolean;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  readonly index: ReviewIndex;
};

/** One finding: what differs, in whose words, who is silent, and what the editor makes of it. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, decision, isNew, isCurrent, isStop, index } = props;
  const { first, rest } = useMemo(() => sidesToShow(finding.sides), [finding.sides]);
  const asked = useStore(reasonAskedStore, (state) => (state?.finding === finding.id ? state : null));
  // A column of one and the same name says nothing: it stands where it changes.
  const quoted = (side: Side, at: number, all: readonly Side[]): ReactNode => (
    <p
      className="side"
      key={`${side.account} ${side.start} ${side.end} ${side.value}`}
      data-same-account={(at > 0 && all[at - 1]?.account === side.account) || undefined}
      onClick={(event) => {
        event.stopPropagation();
        goToFinding(finding, side);
      }}
    >
      <AccountQuote account={side.account} text={side.text} index={index} around={aroundOf(index, side)} />
    </p>
  );
  const sides = [...first, ...rest].map(quoted);
  const clicked = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button, input, details') === null)
      goToFinding(finding);
  };
  return (
    <li
      className="finding"
      data-finding={finding.id}
      data-state={decision?.state}
      aria-label={`${kindNames[finding.kind]}, severity ${severityNames[finding.severity].toLowerCase()}: ${finding.summary}`}
      aria-current={isCurrent || undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={clicked}
      onFocus={(event) => {
        if (event.target === event.currentTarget) currentFindingStore.set(finding.id);
      }}
    >
      <p className="finding-kind">
        <strong>{kindNames[finding.kind]}</strong>
        <SeverityMark severity={finding.severity} />
        {isNew && decision === null && <span className="finding-new">New</span>}
        {decision !== null && <span className="finding-decision">{stateNames[decision.state]}</span>}
      </p>
      <p className="finding-summary">
        <bdi>{finding.summary}</bdi>
      </p>
      <div className="sides">
        <FirstFew first={sides.slice(0, first.length)} rest={sides.slice(first.length)} />
      </div>
      <SilentAccounts silent={finding.silent} index={index} />
      <FindingWhy finding={finding} index={index} />
      <div className="finding-actions">
        <DecisionButton finding={finding} decision={decision} state="confirmed" label="Confirm" />
        <DecisionButton finding={finding} decision={decision} state="dismissed" label="Dismiss" />
        <DecisionButton finding={finding} decision={decision} state="deferred" label="Defer" />
        <Button className="button small" onPress={() => noteOnFinding(finding)}>
          Annotate
        </Button>
      </div>
      {decision?.state === 'dismissed' && <RuleOffer finding={finding} />}
      {decision?.state === 'dismissed' && asked !== null && <ReasonField finding={finding} asked={asked} />}
      {decision !== null && decision.reason !== '' && (
        <p className="finding-reason">
          Reason: <bdi>{decision.reason}</bdi>
        </p>
      )}
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
      onClick={({ detail }) => {
        // The second half of a double click would take back what the first half decided, or note it twice.
        if (detail < 2) void decide(finding, state, 'button');
      }}
    >
      {label}
    </Button>
  );
}
