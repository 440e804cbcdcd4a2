import type { Severity } from '../model.ts';
import { isDecided } from '../review.ts';
import type { SortedFindings } from './findings.ts';
import type {
  Counts,
  FindingState,
  OnlyHere,
  ReportedNote,
  ReportedStatement,
  ReportedUtterance,
  Summary,
} from './model.ts';

/** The counts that the first page shows. */
export function summaryOf(parts: {
  readonly sorted: SortedFindings;
  readonly statements: readonly ReportedStatement[];
  readonly onlyHere: readonly OnlyHere[];
  readonly utterances: readonly ReportedUtterance[];
  readonly notes: readonly ReportedNote[];
}): Summary {
  const { findings, dismissed, decisionsWithoutFinding } = parts.sorted;
  const inState = (state: FindingState): Counts => countsOf(findings.filter((each) => each.state === state));
  const withStatus = (status: ReportedNote['status']): number =>
    parts.notes.filter((note) => note.status === status).length;
  const verbatim = parts.utterances.filter((utterance) => utterance.verbatim).length;
  return {
    findings: {
      confirmed: inState('confirmed'),
      open: inState('open'),
      deferred: inState('deferred'),
      dismissed: countsOf(dismissed),
    },
    decided:
      findings.filter(({ state }) => state !== 'open' && isDecided({ state })).length + dismissed.length,
    found: findings.length + dismissed.length,
    decisionsWithoutFinding,
    statements: parts.statements.length,
    onlyHere: parts.onlyHere.reduce((sum, each) => sum + each.passages.length, 0),
    utterances: { verbatim, differing: parts.utterances.length - verbatim },
    notes: {
      open: withStatus('open'),
      'needs source': withStatus('needs source'),
      resolved: withStatus('resolved'),
    },
  };
}

function countsOf(findings: readonly { readonly severity: Severity }[]): Counts {
  const of = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return { high: of('high'), medium: of('medium'), low: of('low') };
}
