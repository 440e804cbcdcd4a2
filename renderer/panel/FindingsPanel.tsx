import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { decisionsOf, freshFindings } from '../model/known-findings.ts';
import { useGrowing } from '../parts/use-growing.ts';
import { useReview } from '../state/review-context.ts';
import { decisionsIn, useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { currentFindingStore } from '../state/view.ts';
import { DecidedMeter } from './DecidedMeter.tsx';
import { useStaying } from './decide.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingItem } from './FindingItem.tsx';
import { decidedOf, filterStore, shownFindings } from './finding-filter.ts';
import { NoFindings } from './NoFindings.tsx';
import { RulesInForce } from './RulesInForce.tsx';

/** The queue of findings, most severe first, and how much of it has been decided. */
export function FindingsPanel({ edge }: { readonly edge: ReactNode }) {
  const index = useReview();
  const { findings } = index.analysis;
  const decisions = useSnapshot(decisionsIn);
  const seen = useSnapshot(({ review }) => review?.seen ?? null);
  const filter = useStore(filterStore, (state) => state);
  const current = useStore(currentFindingStore, (state) => state);
  const stays = useStaying();
  const fresh = freshFindings(findings, seen);
  const shown = useMemo(
    () => shownFindings(findings, decisions, filter, fresh, stays),
    [findings, decisions, filter, fresh, stays],
  );
  const decisionOn = decisionsOf(findings, decisions);
  const currentAt = shown.findIndex(({ id }) => id === current);
  // A few more than the current one, so that it does not stand at the very end.
  const [drawn, scroller] = useGrowing<HTMLUListElement>(shown.length, 60, currentAt + 6);
  useLayoutEffect(() => (scroller.current === null ? undefined : keepInSight(scroller.current)), [scroller]);
  const tabStop = currentAt < 0 ? shown[0]?.id : current;
  return (
    <aside className="findings" aria-label="Findings">
      {edge}
      <div className="panel-head">
        <h2>Findings</h2>
        {findings.length > 0 && (
          <DecidedMeter decided={decidedOf(findings, decisions).size} findings={findings.length} />
        )}
      </div>
      {findings.length > 0 && <FindingFilters index={index} fresh={fresh} shown={shown.length} />}
      <RulesInForce />
      <ul className="panel-list" aria-label="Findings" ref={scroller}>
        {shown.slice(0, drawn).map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            decision={decisionOn.get(finding.id) ?? null}
            isNew={fresh.has(finding.id)}
            isCurrent={finding.id === current}
            isStop={finding.id === tabStop}
            index={index}
          />
        ))}
      </ul>
      {shown.length === 0 && <NoFindings index={index} />}
    </aside>
  );
}

/** The finding that has the keyboard stays in sight when the notes below take room. Returns how to stop. */
function keepInSight(list: HTMLElement): () => void {
  let height = list.clientHeight;
  const observer = new ResizeObserver(() => {
    const isLower = list.clientHeight < height;
    height = list.clientHeight;
    const held = isLower ? list.querySelector('[data-finding]:focus-within') : null;
    held?.scrollIntoView({ block: 'nearest' });
  });
  observer.observe(list);
  return () => observer.disconnect();
}
