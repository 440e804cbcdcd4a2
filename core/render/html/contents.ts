import type { Report } from '../../report/model.ts';
import { findingStates } from '../../report/model.ts';
import { stateNames } from '../labels.ts';
import { type SectionId, sectionNames } from '../section-names.ts';
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
${section('brief')}${section('accounts', report.accounts.length)}${section('coverage')}
<li><a href="#findings">${sectionNames.findings}</a> <span class="count">${report.findings.length + report.dismissed.length}</span>${below.length === 0 ? nothing : html`<ol>${below}</ol>`}</li>
${section('notes', toldNotes(report).told.length)}${section('facts', report.differingFacts.length)}${section('quotes', report.utterances.length)}${section('sources', report.sources.length)}${section('statements', summary.statements)}${section('only', summary.onlyHere)}${report.history.length === 0 ? nothing : section('history', report.history.length)}${section('methods')}</ol>
</nav>
`;
}

const section = (id: SectionId, count?: number): Markup => entry(id, sectionNames[id], count);

function entry(id: string, title: string, count?: number): Markup {
  return html`<li><a href="#${id}">${title}</a>${count === undefined ? nothing : html` <span class="count">${count}</span>`}</li>
`;
}
