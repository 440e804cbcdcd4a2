import { useEffect } from 'react';
import { decidedOf } from '../panel/finding-filter.ts';
import { useReview } from '../state/review-context.ts';
import { rememberShown } from '../state/shown-reviews.ts';
import { decisionsIn, useSnapshot } from '../state/snapshot.ts';

/** How far the work has come, also while the panel is hidden. */
export function Progress() {
  const { findings } = useReview().analysis;
  const decisions = useSnapshot(decisionsIn);
  const id = useSnapshot(({ review }) => review?.id ?? null);
  const found = findings.length;
  const decided = decidedOf(findings, decisions).size;
  useEffect(() => {
    if (id !== null) rememberShown(id, found === 0 ? null : { decided, found });
  }, [id, decided, found]);
  if (found === 0) return null;
  return (
    <span className="header-progress">
      {decided} of {found}
      <span className="header-progress-of"> {found === 1 ? 'finding' : 'findings'}</span> decided
    </span>
  );
}
