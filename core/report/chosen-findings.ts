import { inFewWords } from './evidence.ts';
import type { FindingState, LeftOut, Report, ReportedFinding } from './model.ts';

/**
 * Which findings go into a report that is to be read; what is left out is said on its front. In short is for a colleague
 * who has ten minutes: formats leave out whole sections then, too (`sectionsOf`).
 */
export const findingChoices = ['all', 'without dismissed', 'confirmed only', 'in short'] as const;
export type FindingChoice = (typeof findingChoices)[number];

type Judged = Pick<ReportedFinding, 'severity'> & { readonly state: FindingState | 'dismissed' };

const isChosen: Readonly<Record<LeftOut['choice'], (finding: Judged) => boolean>> = {
  'without dismissed': ({ state }) => state !== 'dismissed',
  'confirmed only': ({ state }) => state === 'confirmed',
  'in short': ({ state, severity }) => state === 'confirmed' || severity !== 'low',
};

/** The report with the chosen findings. Their numbers and the counts stay those of the whole review. */
export function withChosenFindings(report: Report, choice: FindingChoice): Report {
  if (choice === 'all') return report;
  const chosen = report.findings.filter(isChosen[choice]);
  const dismissed = report.dismissed.filter((finding) =>
    isChosen[choice]({ ...finding, state: 'dismissed' }),
  );
  const numbers = new Set(chosen.map(({ number }) => number));
  const differingFacts = report.differingFacts.filter(({ finding }) => numbers.has(finding));
  const leftOut = (state: FindingState): number =>
    report.findings.filter((finding) => finding.state === state).length -
    chosen.filter((finding) => finding.state === state).length;
  return {
    ...report,
    findings: choice === 'in short' ? chosen.map(withFewWords) : chosen,
    dismissed,
    differingFacts,
    leftOut: {
      choice,
      findings: {
        confirmed: leftOut('confirmed'),
        open: leftOut('open'),
        deferred: leftOut('deferred'),
        dismissed: report.dismissed.length - dismissed.length,
      },
      facts: report.differingFacts.length - differingFacts.length,
    },
  };
}

function withFewWords(finding: ReportedFinding): ReportedFinding {
  const sides = finding.sides.map((side) => ({ ...side, evidence: inFewWords(side.evidence) }));
  return { ...finding, sides };
}
