import { type ReactNode, useMemo } from 'react';
import { Button, Meter } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import { findingKinds, severities } from '../../core/model.ts';
import { counted, kindNames, severityNames } from '../../core/render/labels.ts';
import type { AnalysisProgress } from '../../preload/contract.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Choice } from '../parts/Choice.tsx';
import { useGrowing } from '../parts/use-growing.ts';
import { useReview } from '../state/review-context.ts';
import { useShownSnapshot, useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { currentFindingStore } from '../state/view.ts';
import { reasonAskedStore } from './decide.ts';
import { FindingItem } from './FindingItem.tsx';
import { decidedOf, filterStore, noFilter, shownFindings } from './finding-filter.ts';
import { decisionsOf, freshFindings } from './known-findings.ts';
import { RulesInForce } from './RulesInForce.tsx';

const none: readonly never[] = [];

/** The queue of findings, most severe first, and how much of it has been decided. */
export function FindingsPanel({ edge }: { readonly edge: ReactNode }) {
  const index = useReview();
  const { findings } = index.analysis;
  const decisions = useSnapshot(({ review }) => review?.decisions ?? none);
  const seen = useSnapshot(({ review }) => review?.seen ?? null);
  const progress = useShownSnapshot(({ analysisProgress }) => analysisProgress.state);
  const filter = useStore(filterStore, (state) => state);
  const current = useStore(currentFindingStore, (state) => state);
  const asked = useStore(reasonAskedStore, (state) => state?.finding ?? null);
  const fresh = freshFindings(findings, seen);
  const shown = useMemo(
    () => shownFindings(findings, decisions, filter, fresh, asked),
    [findings, decisions, filter, fresh, asked],
  );
  const decisionOn = decisionsOf(findings, decisions);
  const decided = decidedOf(findings, decisions).size;
  const currentAt = shown.findIndex(({ id }) => id === current);
  const [drawn, scroller] = useGrowing<HTMLUListElement>(shown.length, 60, currentAt + 6);
  const firstShown = shown.some(({ id }) => id === current) ? current : shown[0]?.id;
  return (
    <aside className="findings" aria-label="Findings">
      {edge}
      <div className="panel-head">
        <h2>Findings</h2>
        {findings.length > 0 && (
          <Meter
            className="meter"
            value={decided}
            maxValue={findings.length}
            aria-label="Findings decided"
            valueLabel={`${decided} of ${findings.length} decided`}
          >
            <span className="meter-words">
              {decided} of {findings.length} decided
            </span>
            <progress className="meter-bar" max={findings.length} value={decided} aria-hidden="true" />
          </Meter>
        )}
      </div>
      {findings.length > 0 && (
        <div className="filters">
          <Choice
            label="State of findings"
            value={filter.state}
            options={[
              ['all', 'Open and decided'],
              ['open', 'Open'],
              ['decided', 'Decided'],
              ...(fresh.size === 0 ? [] : [['new', `New (${fresh.size})`] as const]),
            ]}
            onChange={(state) => filterStore.set({ ...filter, state })}
          />
          <Choice
            label="Severity of findings"
            value={filter.severity}
            options={[
              ['all', 'Any severity'],
              ...severities.map((name) => [name, severityNames[name]] as const),
            ]}
            onChange={(severity) => filterStore.set({ ...filter, severity })}
          />
          <Choice
            label="Kind of findings"
            value={filter.kind}
            options={[
              ['all', 'Any kind'],
              ...findingKinds
                .filter((kind) => findings.some((finding) => finding.kind === kind))
                .map((kind) => [kind, kindNames[kind]] as const),
            ]}
            onChange={(kind) => filterStore.set({ ...filter, kind })}
          />
          <Choice
            label="Account in findings"
            value={filter.account}
            options={[
              ['all', 'Any account'],
              ...index.accounts.map((account) => [account.id, nameOfAccount(account)] as const),
            ]}
            onChange={(account) => filterStore.set({ ...filter, account })}
          />
        </div>
      )}
      <RulesInForce />
      <ul className="panel-list" aria-label="Findings" ref={scroller}>
        {shown.slice(0, drawn).map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            decision={decisionOn.get(finding.id) ?? null}
            isNew={fresh.has(finding.id)}
            isCurrent={finding.id === current}
            isStop={finding.id === firstShown}
            index={index}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <div className="panel-empty">
          {findings.length > 0 ? (
            <>
              <p>None of the {counted(findings.length, 'finding')} passes the filter.</p>
              <Button className="button quiet" onPress={() => filterStore.set(noFilter)}>
                Show all
              </Button>
            </>
          ) : (
            <p>{nothing(index, progress)}</p>
          )}
        </div>
      )}
    </aside>
  );
}

function nothing(
  { accounts, analysis, isCompared }: ReviewIndex,
  progress: AnalysisProgress['state'],
): string {
  if (accounts.length < 2) return 'Findings appear here when there are two accounts to compare.';
  if (isCompared)
    return analysis.statements.length === 0
      ? 'No two accounts report the same, so nothing is compared.'
      : 'Nothing has been found that differs.';
  return progress === 'running' ? 'The accounts are being compared.' : 'The accounts have not been compared.';
}
