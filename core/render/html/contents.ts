import type { Report } from '../../report/model.ts';
import { findingStates } from '../../report/model.ts';
import { stateNames } from '../labels.ts';
import { toldNotes } from '../told-notes.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';

/** The table of contents, with how much there is of each. */
export function contents(report: Report): Markup {
  const { summary } = report;
  const states = findingStates.flatMap((state) => {
    const count = report.findings.filter((finding) => finding.state === state).length;
    return count === 0 ? [] : [entry(state, stateNames[state], count)];
  });
  const dismissed =
    report.dismissed.length === 0 ? [] : [entry('dismissed', 'Dismissed', report.dismissed.length)];
  const below = [...states, ...dismissed];
  return html`<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">Contents</h2>
<ol>
${entry('brief', 'In brief')}${entry('accounts', 'What was compared', report.accounts.length)}${entry('coverage', 'Coverage')}
<li><a href="#findings">Findings</a> <span class="count">${report.findings.length + report.dismissed.length}</span>${below.length === 0 ? nothing : html`<ol>${below}</ol>`}</li>
${entry('notes', 'Editor’s notes', toldNotes(report).told.length)}${entry('facts', 'Facts that differ', report.differingFacts.length)}${entry('quotes', 'Quotations', report.utterances.length)}${entry('sources', 'Who rests on whom', report.sources.length)}${entry('statements', 'What the accounts share', summary.statements)}${entry('only', 'What only one account reports', summary.onlyHere)}${report.history.length === 0 ? nothing : entry('history', 'History of the review', report.history.length)}${entry('methods', 'How this was made')}</ol>
</nav>
`;
}

function entry(id: string, title: string, count?: number): Markup {
  return html`<li><a href="#${id}">${title}</a>${count === undefined ? nothing : html` <span class="count">${count}</span>`}</li>
`;
}
