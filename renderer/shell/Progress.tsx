import { useMemo } from 'react';
import { decisionsOn } from '../../core/review/recognise.ts';
import { counted } from '../model/words-for-people.ts';
import { decidedIds } from '../panel/finding-filter.ts';
import { useSnapshot } from '../state/snapshot.ts';

const none: readonly never[] = [];

/** How far the work has come, also while the panel is hidden. */
export function Progress() {
  const findings = useSnapshot(({ analysis }) => analysis?.findings ?? none);
  const decisions = useSnapshot(({ review }) => review?.decisions ?? none);
  const decided = useMemo(() => decidedIds(decisionsOn(findings, decisions)).size, [findings, decisions]);
  if (findings.length === 0) return null;
  return (
    <span className="header-progress">
      {decided} of {counted(findings.length, 'finding')} decided
    </span>
  );
}
