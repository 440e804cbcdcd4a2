import { Button } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import type { AnalysisProgress } from '../../preload/contract.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { useShownSnapshot } from '../state/snapshot.ts';
import { filterStore, noFilter } from './finding-filter.ts';

/** Why the list of findings is empty, and the way out where a filter makes it so. */
export function NoFindings({ index }: { readonly index: ReviewIndex }) {
  const progress = useShownSnapshot(({ analysisProgress }) => analysisProgress.state);
  const { findings } = index.analysis;
  return (
    <div className="panel-empty">
      {findings.length > 0 ? (
        <>
          <p>None of the {counted(findings.length, 'finding')} passes the filter.</p>
          <Button className="button small" onPress={() => filterStore.set(noFilter)}>
            Show all
          </Button>
        </>
      ) : (
        <p>{whyNothing(index, progress)}</p>
      )}
    </div>
  );
}

function whyNothing(
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
