import type { Coverage, Report } from '../../report/model.ts';
import { accountNames, counted } from '../labels.ts';
import { accountTag } from './evidence.ts';
import { sectionHeading } from './heading.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';

/** More columns than this and the table of pairs does not fit on a page. */
const mostPairs = 12;

/** Which account reports which statement, as a picture and in numbers. */
export function coverageSection(report: Report): Markup {
  const { coverage } = report;
  const names = accountNames(report);
  const groups = coverage.agreement.filter((group) => group.accounts > 1 && group.statements > 0);
  return html`<section id="coverage" aria-labelledby="coverage-title">
${sectionHeading('coverage', { lead: agreementSentence(report) })}<table class="coverage"><caption>One column a statement, from those that most accounts tell to those that two tell; a filled bar where the account tells it.</caption>
<thead><tr><td></td><td class="strip"><span class="groups" aria-hidden="true">${groups.map(
    (group) => html`<span style="flex-grow:${group.statements}">${group.accounts}</span>`,
  )}</span></td><th scope="col">Statements told</th><th scope="col">Only here</th></tr></thead>
<tbody>${coverage.rows.map(
    (row) => html`<tr><th scope="row">${accountTag(row.account, names)}</th>
<td class="strip">${strip(row.reports, groups)}</td>
<td>${row.reports.filter(Boolean).length} of ${row.reports.length}</td><td>${row.onlyHere} of ${counted(row.passages, 'sentence')}</td></tr>
`,
  )}</tbody></table>
${coverage.shared.length > 1 && coverage.shared.length <= mostPairs ? pairsTable(report) : nothing}</section>
`;
}

function agreementSentence({ accounts, coverage }: Report): string {
  const parts = coverage.agreement
    .filter((group) => group.accounts > 1 && group.statements > 0)
    .map((group) => {
      const tellers = group.accounts === accounts.length ? `all ${group.accounts}` : String(group.accounts);
      return `${counted(group.statements, 'statement')} told by ${tellers}`;
    });
  const alone = coverage.agreement.at(-1)?.statements ?? 0;
  const shared = parts.length === 0 ? 'No statement is told by two or more accounts' : parts.join(', ');
  return `${shared}; ${counted(alone, 'sentence')} without a counterpart in another account.`;
}

const barHeight = 14;

/** One account's row as bars; a gap parts the groups of agreement. The numbers beside it say the same. */
function strip(reports: readonly boolean[], groups: Coverage['agreement']): Markup {
  if (reports.length === 0) return nothing;
  const bars = reports.map((told, index) =>
    told
      ? html`<rect x="${index * 10 + 1}" width="8" height="${barHeight}"/>`
      : html`<rect class="gap" x="${index * 10 + 1}" y="${barHeight - 1.5}" width="8" height="1.5"/>`,
  );
  let at = 0;
  const borders = groups.slice(0, -1).map((group) => {
    at += group.statements * 10;
    return html`<line x1="${at}" x2="${at}" y1="-4" y2="${barHeight + 4}"/>`;
  });
  return html`<svg viewBox="0 0 ${reports.length * 10} ${barHeight}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars}${borders}</svg>`;
}

function pairsTable({ accounts, coverage }: Report): Markup {
  const head = accounts.map(
    (account) => html`<th scope="col"><span class="letter">${account.letter}</span></th>`,
  );
  const rows = coverage.shared.map((counts, row) => {
    const cells = counts.map((count, column) =>
      row === column
        ? html`<td class="none"><span aria-hidden="true">·</span></td>`
        : html`<td>${count}</td>`,
    );
    return html`<tr><th scope="row"><span class="letter">${accounts[row]?.letter ?? ''}</span></th>${cells}</tr>
`;
  });
  return html`<table class="pairs"><caption>Statements that two accounts both tell</caption>
<thead><tr><td></td>${head}</tr></thead>
<tbody>${rows}</tbody></table>
`;
}
