import { nameOfAccount } from '../../core/account/name.ts';
import { findingKinds, severities } from '../../core/model.ts';
import { kindNames, severityNames } from '../../core/render/labels.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Choice } from '../parts/Choice.tsx';
import { decisionsIn, useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { type FindingFilter, filterStore, isFiltered, noFilter, shownFindings } from './finding-filter.ts';

type FindingFiltersProps = {
  readonly index: ReviewIndex;
  /** Ids of the findings that are new. */
  readonly fresh: ReadonlySet<string>;
  /** How many findings are listed. */
  readonly shown: number;
};

const states = [
  ['open', 'Open'],
  ['deferred', 'Deferred'],
  ['decided', 'Decided'],
  ['confirmed', 'Confirmed'],
  ['dismissed', 'Dismissed'],
  ['new', 'New'],
] as const satisfies readonly (readonly [FindingFilter['state'], string])[];

/** Which findings are listed: by what was decided, how severe they are, of what kind, and in which account. */
export function FindingFilters({ index, fresh, shown }: FindingFiltersProps) {
  const filter = useStore(filterStore, (state) => state);
  const decisions = useSnapshot(decisionsIn);
  const { findings } = index.analysis;
  const inState = (state: FindingFilter['state']): number =>
    shownFindings(findings, decisions, { ...noFilter, state }, fresh).length;
  const change = (part: Partial<FindingFilter>): void => filterStore.set({ ...filter, ...part });
  return (
    <div className="filters">
      <Choice
        label="State of findings"
        value={filter.state}
        options={[
          ['all', 'Open and decided'],
          ...states
            .map(([state, name]) => [state, name, inState(state)] as const)
            // There is always something to choose: what is open, and what is chosen already.
            .filter(([state, , count]) => count > 0 || state === 'open' || state === filter.state)
            .map(([state, name, count]) => [state, `${name} (${count})`] as const),
        ]}
        onChange={(state) => change({ state })}
      />
      <Choice
        label="Severity of findings"
        value={filter.severity}
        options={[['all', 'Any severity'], ...severities.map((name) => [name, severityNames[name]] as const)]}
        onChange={(severity) => change({ severity })}
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
        onChange={(kind) => change({ kind })}
      />
      <Choice
        label="Account in findings"
        value={filter.account}
        options={[
          ['all', 'Any account'],
          ...index.accounts.map((account) => [account.id, nameOfAccount(account)] as const),
        ]}
        onChange={(account) => change({ account })}
      />
      {isFiltered(filter) && (
        <p className="filters-shown" role="status" aria-label="Findings listed">
          {shown} shown
        </p>
      )}
    </div>
  );
}
