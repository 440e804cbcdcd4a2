import { shortName } from '../../account/short-name.ts';
import type { DifferingFact, Report, ReportedAccount } from '../../report/model.ts';
import { asWritten } from '../as-written.ts';
import { kindNames, noDifferingFacts } from '../labels.ts';
import { factsLeftOut } from '../left-out.ts';
import { matterOfFact } from '../matter.ts';
import { isSaid } from '../shown-value.ts';
import { sectionHeading } from './heading.ts';
import type { Markup } from './markup.ts';
import { html, nothing, outside } from './markup.ts';

/** More columns than this do not fit on a page: the rest goes into a further table. */
const columnsOfATable = 6;

/** Findings about typed values as a table: what each account gives. */
export function factsSection(report: Report): Markup {
  const tables: Markup[] = [];
  for (let from = 0; from < report.accounts.length; from += columnsOfATable) {
    tables.push(factsTable(report, report.accounts.slice(from, from + columnsOfATable)));
  }
  const empty = report.differingFacts.length === 0;
  const leftOut = factsLeftOut(report);
  return html`<section id="facts" aria-labelledby="facts-title">
${sectionHeading('facts', empty ? {} : { lead: 'What each account gives, and the words it was read from. The numbers lead to the findings.' })}${
  empty && leftOut === ''
    ? html`<p class="empty">${noDifferingFacts}</p>`
    : html`${empty ? nothing : html`${tables}`}${
        leftOut === ''
          ? nothing
          : html`<p class="aside">${leftOut}</p>
`
      }`
}</section>
`;
}

function factsTable(report: Report, accounts: readonly ReportedAccount[]): Markup {
  const shown = new Set(accounts.map((account) => account.id));
  return html`<div class="wide"><table class="facts">
<thead><tr><th scope="col">Matter</th>${accounts.map((account) => html`<th scope="col"><span class="letter">${account.letter}</span> <span class="name">${outside(shortName(account.name))}</span></th>`)}</tr></thead>
<tbody>${report.differingFacts.map(
    (fact) =>
      html`<tr><th scope="row"><a href="#finding-${fact.finding}">${fact.finding}</a> ${kindNames[fact.kind]}<p class="aside">${outside(shortened(matterOfFact(report, fact)))}</p></th>${fact.cells.map((cell) => (shown.has(cell.account) ? factCell(cell) : nothing))}</tr>
`,
  )}</tbody></table></div>
`;
}

function factCell({ state, values }: DifferingFact['cells'][number]): Markup {
  switch (state) {
    case 'silent':
      return html`<td class="none">silent</td>`;
    case 'not compared':
      return html`<td class="none"><span aria-hidden="true">–</span><span class="unseen">not compared</span></td>`;
    default:
      return html`<td>${values.map(
        ({ value, quote }) =>
          html`<p><strong>${outside(asWritten(value, [quote]))}</strong>${
            isSaid(asWritten(value, [quote]), quote) ? nothing : html` <q>${outside(shortened(quote))}</q>`
          }</p>`,
      )}</td>`;
  }
}

/** The finding quotes it whole. */
function shortened(quote: string): string {
  return quote.length <= 90 ? quote : `${quote.slice(0, quote.lastIndexOf(' ', 90))} …`;
}
