import { decidedOf } from '../panel/finding-filter.ts';
import { useReview } from '../state/review-context.ts';
import { decisionsIn, useSnapshot } from '../state/snapshot.ts';

/** How far the work has come, also while the panel is hidden. */
export function Progress() {
  const { findings } = useReview().analysis;
  const decisions = useSnapshot(decisionsIn);
  if (findings.length === 0) return null;
  return (
    <span className="header-progress">
      {decidedOf(findings, decisions).size} of {findings.length}
      <span className="header-progress-of"> {findings.length === 1 ? 'finding' : 'findings'}</span> decided
    </span>
  );
}
