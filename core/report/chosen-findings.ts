import type { FindingState, LeftOut, Report } from './model.ts';

/** Which findings go into a report that is to be read; what is left out is said on its front. */
export const findingChoices = ['all', 'without dismissed', 'confirmed only'] as const;
export type FindingChoice = (typeof findingChoices)[number];

const statesOf: Readonly<Record<LeftOut['choice'], readonly FindingState[]>> = {
  'without dismissed': ['confirmed', 'open', 'deferred'],
  'confirmed only': ['confirmed'],
};

/** The report with the chosen findings. Their numbers and the counts stay those of the whole review. */
export function withChosenFindings(report: Report, choice: FindingChoice): Report {
  if (choice === 'all') return report;
  const findings = report.findings.filter(({ state }) => statesOf[choice].includes(state));
  const numbers = new Set(findings.map(({ number }) => number));
  const differingFacts = report.differingFacts.filter(({ finding }) => numbers.has(finding));
  const leftOut = (state: FindingState): number =>
    report.findings.filter((finding) => finding.state === state).length -
    findings.filter((finding) => finding.state === state).length;
  return {
    ...report,
    findings,
    dismissed: [],
    differingFacts,
    leftOut: {
      choice,
      findings: {
        confirmed: leftOut('confirmed'),
        open: leftOut('open'),
        deferred: leftOut('deferred'),
        dismissed: report.dismissed.length,
      },
      facts: report.differingFacts.length - differingFacts.length,
    },
  };
}
