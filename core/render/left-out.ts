import type { LeftOut, Report } from '../report/model.ts';
import { summaryStates } from '../report/model.ts';
import { listed } from '../text/listed.ts';
import { counted, stateNames } from './labels.ts';

const choiceNames: Readonly<Record<LeftOut['choice'], string>> = {
  'without dismissed': 'Without dismissed findings',
  'confirmed only': 'Confirmed findings only',
  'in short': 'In short',
};

/** `Confirmed findings only: 38 open and 2 dismissed findings are left out.`; empty where a report shows everything. */
export function leftOutLine({ leftOut }: Pick<Report, 'leftOut'>): string {
  if (leftOut === null) return '';
  const of = summaryStates.filter((state) => leftOut.findings[state] > 0);
  const all = of.reduce((sum, state) => sum + leftOut.findings[state], 0);
  const parts = of.map((state) => `${leftOut.findings[state]} ${stateNames[state].toLowerCase()}`);
  const what =
    all === 0
      ? leftOut.choice === 'in short'
        ? 'no finding is left out'
        : 'there were no others'
      : `${listed(parts)} ${all === 1 ? 'finding' : 'findings'}${leftOut.choice === 'in short' ? ' of low severity' : ''} ${all === 1 ? 'is' : 'are'} left out`;
  return `${choiceNames[leftOut.choice]}: ${what}.`;
}

/** What a row of the counts is called: those that are left out are counted too. */
export function countedState(
  { leftOut, summary }: Pick<Report, 'leftOut' | 'summary'>,
  state: (typeof summaryStates)[number],
): string {
  const count = leftOut?.findings[state] ?? 0;
  if (count === 0) return stateNames[state];
  const { high, medium, low } = summary.findings[state];
  return `${stateNames[state]} (${count === high + medium + low ? '' : `${count} `}left out)`;
}

/** That facts differ in findings that are left out; empty where none do. */
export function factsLeftOut({ leftOut }: Pick<Report, 'leftOut'>): string {
  const facts = leftOut?.facts ?? 0;
  return facts === 0
    ? ''
    : `${counted(facts, 'fact that differs belongs', 'facts that differ belong')} to findings that are left out.`;
}
