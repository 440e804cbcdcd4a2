import { findingKey } from '../../core/findings/key.ts';
import type { Finding, FindingKind, Severity } from '../../core/model.ts';
import type { Decision } from '../../core/review.ts';
import { createStore } from '../state/store.ts';

export type FindingFilter = {
  readonly kind: FindingKind | 'all';
  readonly severity: Severity | 'all';
  readonly account: string;
  readonly state: 'open' | 'decided' | 'all';
};

export const noFilter: FindingFilter = { kind: 'all', severity: 'all', account: 'all', state: 'all' };

export const filterStore = createStore<FindingFilter>(noFilter);

const rank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/**
 * The findings that pass a filter, most severe first; deferred ones count as open. The one that `stays` is still being
 * dealt with (a reason is being typed) and is not taken from under the editor's hands.
 */
export function shownFindings(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  filter: FindingFilter,
  stays: string | null = null,
): readonly Finding[] {
  const decided = decidedKeys(decisions);
  return findings
    .filter((finding) => {
      if (finding.id === stays) return true;
      const isDecided = decided.has(findingKey(finding));
      return (
        (filter.kind === 'all' || finding.kind === filter.kind) &&
        (filter.severity === 'all' || finding.severity === filter.severity) &&
        (filter.account === 'all' || finding.sides.some(({ account }) => account === filter.account)) &&
        (filter.state === 'all' || isDecided === (filter.state === 'decided'))
      );
    })
    .toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

/** Keys of what has been confirmed or dismissed. */
export function decidedKeys(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(decisions.filter(({ state }) => state !== 'deferred').map(({ finding }) => finding));
}
