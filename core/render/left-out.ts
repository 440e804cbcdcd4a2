import type { LeftOut, Report } from '../report/model.ts';
import { summaryStates } from '../report/model.ts';
import { listed } from '../text/listed.ts';
import { counted, stateNames } from './labels.ts';

/** What a choice is called, which of the findings it leaves out, and what is said where it leaves out none. */
const choices: Readonly<
  Record<LeftOut['choice'], { readonly name: string; readonly of: string; readonly none: string }>
> = {
  'without dismissed': { name: 'Without dismissed findings', of: '', none: 'there were no others' },
  'confirmed only': { name: 'Confirmed findings only', of: '', none: 'there were no others' },
  'in short': { name: 'In short', of: ' of low severity', none: 'no finding is left out' },
};

/** `Confirmed findings only: 38 open and 2 dismissed findings are left out.`; empty where a report shows everything. */
export function leftOutLine({ leftOut }: Pick<Report, 'leftOut'>): string {
  if (leftOut === null) return '';
  const { name, of, none } = choices[leftOut.choice];
  const states = summaryStates.filter((state) => leftOut.findings[state] > 0);
  const all = states.reduce((sum, state) => sum + leftOut.findings[state], 0);
  const parts = states.map((state) => `${leftOut.findings[state]} ${stateNames[state].toLowerCase()}`);
  const [noun, verb] = all === 1 ? ['finding', 'is'] : ['findings', 'are'];
  return `${name}: ${all === 0 ? none : `${listed(parts)} ${noun}${of} ${verb} left out`}.`;
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
