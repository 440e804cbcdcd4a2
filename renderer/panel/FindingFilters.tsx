import { nameOfAccount } from '../../core/account/name.ts';
import { findingKinds, severities } from '../../core/model.ts';
import { kindNames, severityNames } from '../../core/render/labels.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Choice } from '../parts/Choice.tsx';
import { useStore } from '../state/store.ts';
import { type FindingFilter, filterStore } from './finding-filter.ts';

type FindingFiltersProps = {
  readonly index: ReviewIndex;
  /** How many findings are new. */
  readonly fresh: number;
};

/** Which findings are listed: by what was decided, how severe they are, of what kind, and in which account. */
export function FindingFilters({ index, fresh }: FindingFiltersProps) {
  const filter = useStore(filterStore, (state) => state);
  const { findings } = index.analysis;
  const change = (part: Partial<FindingFilter>): void => filterStore.set({ ...filter, ...part });
  return (
    <div className="filters">
      <Choice
        label="State of findings"
        value={filter.state}
        options={[
          ['all', 'Open and decided'],
          ['open', 'Open'],
          ['decided', 'Decided'],
          ...(fresh === 0 ? [] : [['new', `New (${fresh})`] as const]),
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
    </div>
  );
}
