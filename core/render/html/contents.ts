import type { Report } from '../../report/model.ts';
import { findingStates } from '../../report/model.ts';
import { stateNames } from '../labels.ts';
import { sectionNames } from '../section-names.ts';
import { countIn, sectionsOf } from '../sections.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';

/** The table of contents, with how much there is of each. */
export function contents(report: Report): Markup {
  const states = findingStates.flatMap((state) => {
    const count = report.findings.filter((finding) => finding.state === state).length;
    return count === 0 ? [] : [entry(state, stateNames[state], count)];
  });
  const dismissed =
    report.dismissed.length === 0 ? [] : [entry('dismissed', 'Dismissed', report.dismissed.length)];
  const below = [...states, ...dismissed];
  const inFindings = below.length === 0 ? nothing : html`<ol>${below}</ol>`;
  const sections = sectionsOf(report).map((id) =>
    entry(id, sectionNames[id], countIn(report, id), id === 'findings' ? inFindings : nothing),
  );
  return html`<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">Contents</h2>
<ol>
${entry('brief', sectionNames.brief)}${sections}</ol>
</nav>
`;
}

function entry(id: string, title: string, count?: number, below = nothing): Markup {
  return html`<li><a href="#${id}">${title}</a>${count === undefined ? nothing : html` <span class="count">${count}</span>`}${below}</li>
`;
}
