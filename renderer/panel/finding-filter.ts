import type { Finding, FindingKind, Severity } from '../../core/model.ts';
import { type Decision, isDecided } from '../../core/review.ts';
import { decisionsOf } from '../model/known-findings.ts';
import { createStore } from '../state/store.ts';

export type FindingFilter = {
  readonly kind: FindingKind | 'all';
  readonly severity: Severity | 'all';
  readonly account: string;
  readonly state: 'open' | 'decided' | Decision['state'] | 'new' | 'all';
};

export const noFilter: FindingFilter = { kind: 'all', severity: 'all', account: 'all', state: 'all' };

export function isFiltered(filter: FindingFilter): boolean {
  const parts = ['kind', 'severity', 'account', 'state'] as const;
  return parts.some((part) => filter[part] !== noFilter[part]);
}

export const filterStore = createStore<FindingFilter>(noFilter);

const rank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/**
 * The findings that pass a filter, most severe first; deferred ones count as open. `fresh` are the ids of those that
 * were not there when accounts were last added or updated. Those in `stays` are still being dealt with (a reason is
 * being typed, or the keyboard is on what it has just decided) and are listed in any case.
 */
export function shownFindings(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  filter: FindingFilter,
  fresh: ReadonlySet<string>,
  stays: readonly string[] = [],
): readonly Finding[] {
  const made = decisionsOf(findings, decisions);
  return findings
    .filter((finding) => {
      if (stays.includes(finding.id)) return true;
      return (
        (filter.kind === 'all' || finding.kind === filter.kind) &&
        (filter.severity === 'all' || finding.severity === filter.severity) &&
        (filter.account === 'all' || finding.sides.some(({ account }) => account === filter.account)) &&
        isInState(filter.state, made.get(finding.id)?.state, fresh.has(finding.id))
      );
    })
    .toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

function isInState(
  state: FindingFilter['state'],
  made: Decision['state'] | undefined,
  isNew: boolean,
): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'new':
      return isNew;
    case 'open':
      return !isSettled(made);
    case 'decided':
      return isSettled(made);
    default:
      return made === state;
  }
}

function isSettled(made: Decision['state'] | undefined): boolean {
  return made !== undefined && isDecided({ state: made });
}

/** Ids of the findings that have been confirmed or dismissed. */
export function decidedOf(findings: readonly Finding[], decisions: readonly Decision[]): ReadonlySet<string> {
  const made = decisionsOf(findings, decisions);
  return new Set([...made].flatMap(([id, { state }]) => (isSettled(state) ? [id] : [])));
}
