import type { Finding, FindingKind, Severity } from '../../core/model.ts';
import type { Decision } from '../../core/review.ts';
import { createStore } from '../state/store.ts';
import { decisionsOf } from './known-findings.ts';

export type FindingFilter = {
  readonly kind: FindingKind | 'all';
  readonly severity: Severity | 'all';
  readonly account: string;
  readonly state: 'open' | 'decided' | 'new' | 'all';
};

export const noFilter: FindingFilter = { kind: 'all', severity: 'all', account: 'all', state: 'all' };

export const filterStore = createStore<FindingFilter>(noFilter);

const rank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/**
 * The findings that pass a filter, most severe first; deferred ones count as open. `fresh` are the ids of those that
 * were not there when accounts were last added or updated. The one that `stays` is still being dealt with (a reason is
 * being typed) and is listed in any case.
 */
export function shownFindings(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  filter: FindingFilter,
  fresh: ReadonlySet<string>,
  stays: string | null = null,
): readonly Finding[] {
  const decided = decidedOf(findings, decisions);
  return findings
    .filter((finding) => {
      if (finding.id === stays) return true;
      return (
        (filter.kind === 'all' || finding.kind === filter.kind) &&
        (filter.severity === 'all' || finding.severity === filter.severity) &&
        (filter.account === 'all' || finding.sides.some(({ account }) => account === filter.account)) &&
        isInState(filter.state, decided.has(finding.id), fresh.has(finding.id))
      );
    })
    .toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

function isInState(state: FindingFilter['state'], isDecided: boolean, isNew: boolean): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'new':
      return isNew;
    default:
      return isDecided === (state === 'decided');
  }
}

/** Ids of the findings that have been confirmed or dismissed. */
export function decidedOf(findings: readonly Finding[], decisions: readonly Decision[]): ReadonlySet<string> {
  const made = decisionsOf(findings, decisions);
  return new Set([...made].flatMap(([id, { state }]) => (state === 'deferred' ? [] : [id])));
}
