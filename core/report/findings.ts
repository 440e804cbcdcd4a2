import { findingKey } from '../findings/key.ts';
import { grouped } from '../grouped.ts';
import type { Finding, FindingKind } from '../model.ts';
import { severities } from '../model.ts';
import { decisionsOn } from '../review/recognise.ts';
import type { Decision } from '../review.ts';
import type { Quoter } from './evidence.ts';
import type { DifferingFact, DismissedFinding, ReportedFinding, ReportedSide } from './model.ts';
import { findingStates } from './model.ts';

export type SortedFindings = {
  readonly findings: readonly ReportedFinding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly decisionsWithoutFinding: number;
};

/** The findings under what the editor decided: numbered in the order of the report, the dismissed ones apart. */
export function reportedFindings(
  found: readonly Finding[],
  decisions: readonly Decision[],
  quote: Quoter,
): SortedFindings {
  const decisionOn = decisionsOn(found, decisions);
  const used = new Set(decisionOn.values());
  const kept: Omit<ReportedFinding, 'number'>[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of found) {
    const key = findingKey(finding);
    const decision = decisionOn.get(finding.id);
    const { id, kind, severity, confidence, summary, silent, searched = [] } = finding;
    const sides = sidesByValue(finding, quote);
    const reason = decision?.reason ?? '';
    if (decision?.state === 'dismissed') {
      dismissed.push({ id, key, kind, severity, summary, sides, silent, reason });
    } else {
      const state = decision?.state ?? 'open';
      kept.push({ id, key, state, reason, kind, severity, confidence, summary, sides, silent, searched });
    }
  }
  const ordered = kept.toSorted(
    (a, b) =>
      findingStates.indexOf(a.state) - findingStates.indexOf(b.state) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return {
    findings: ordered.map((finding, index) => ({ number: index + 1, ...finding })),
    dismissed: dismissed.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
    decisionsWithoutFinding: decisions.filter((decision) => !used.has(decision)).length,
  };
}

/** Sides that give the same value stand together; a side that its account does not bear out is left out. */
function sidesByValue(finding: Finding, quote: Quoter): readonly ReportedSide[] {
  const sides = finding.sides.flatMap((side) => {
    const evidence = quote(side.account, side);
    return evidence === null ? [] : [{ value: side.value, evidence }];
  });
  return [...grouped(sides, (side) => side.value).values()].flat();
}

/** Kinds whose sides give a value that fits a table cell. */
const typedKinds: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'number',
  'date-time',
  'place',
  'name-spelling',
  'title-role',
  'channel',
]);

/** Findings about typed values as rows of a table: what each account gives. */
export function differingFacts(
  findings: readonly ReportedFinding[],
  accounts: readonly string[],
): readonly DifferingFact[] {
  return findings
    .filter((finding) => typedKinds.has(finding.kind))
    .map((finding) => ({
      finding: finding.number,
      kind: finding.kind,
      cells: accounts.map((account) => {
        const sides = finding.sides.filter((side) => side.evidence.account === account);
        const values = new Map(sides.toReversed().map((side) => [side.value, side.evidence.quote]));
        const silent = finding.silent.includes(account);
        return {
          account,
          state: sides.length > 0 ? 'says' : silent ? 'silent' : 'not compared',
          values: [...values].toReversed().map(([value, words]) => ({ value, quote: words })),
        };
      }),
    }));
}
