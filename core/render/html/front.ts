import type { Severity } from '../../model.ts';
import { severities } from '../../model.ts';
import type { Report, ReportedAccount, ReportedFinding } from '../../report/model.ts';
import { summaryStates } from '../../report/model.ts';
import { counted, kindNames, severityNames, stateNames } from '../labels.ts';
import { countedState, leftOutLine } from '../left-out.ts';
import { isShort, sectionsLeftOut } from '../sections.ts';
import { timeElsewhere } from '../times.ts';
import { toldNotes } from '../told-notes.ts';
import { sectionHeading } from './heading.ts';
import type { Markup } from './markup.ts';
import { html, nothing, outside } from './markup.ts';

/** Title, the counts, and what to read first. */
export function front(report: Report): Markup {
  const { summary, title } = report;
  const differing = summary.utterances.differing;
  const leftOut = leftOutLine(report);
  const sectionsLeft = sectionsLeftOut(report);
  return html`<header class="front">
<p class="kind">Review report</p>
<h1>${outside(title)}</h1>
<p class="standing">${counted(report.accounts.length, 'account')} compared. ${decidedLine(report)}</p>
${
  leftOut === ''
    ? nothing
    : html`<p class="standing"><strong>${leftOut}</strong></p>
`
}${
  sectionsLeft === ''
    ? nothing
    : html`<p class="lead">${sectionsLeft}</p>
`
}</header>
<section id="brief" aria-labelledby="brief-title">
${sectionHeading('brief')}
<div class="brief">
${countsTable(report)}
<dl class="figures">
${figure(summary.statements, 'statement', 'told by two or more accounts')}
${figure(summary.onlyHere, 'sentence', 'told by one account only')}
${figure(differing, 'quotation', 'worded differently or paraphrased')}
${figure(summary.utterances.verbatim, 'quotation', 'in the same words')}
${figure(toldNotes(report).told.length, 'note', 'by the editor')}
</dl>
</div>
${isShort(report) ? nothing : readFirst(report)}
</section>
`;
}

function decidedLine({ summary }: Report): string {
  if (summary.found === 0) return 'No differences were found.';
  const stale = summary.decisionsWithoutFinding;
  const gone =
    stale === 0
      ? ''
      : ` ${counted(stale, 'earlier decision')} no longer matched by the accounts as they are.`;
  return `${summary.decided} of ${counted(summary.found, 'finding')} decided.${gone}`;
}

function figure(count: number, noun: string, what: string): Markup {
  return html`<div><dt>${count}</dt><dd>${count === 1 ? noun : `${noun}s`} ${what}</dd></div>`;
}

function countsTable(report: Report): Markup {
  const rows = summaryStates.map((state) => {
    const counts = report.summary.findings[state];
    const total = counts.high + counts.medium + counts.low;
    return html`<tr><th scope="row">${countedState(report, state)}</th>${severities.map((severity) => countCell(counts[severity]))}${countCell(total)}</tr>
`;
  });
  return html`<table class="counts"><caption>Findings</caption>
<thead><tr><td></td>${severities.map((severity) => html`<th scope="col">${severityNames[severity]}</th>`)}<th scope="col">All</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function countCell(count: number): Markup {
  return count === 0 ? html`<td class="none">0</td>` : html`<td>${count}</td>`;
}

/** How many findings the first page names. */
const firstFew = 8;

/** The gravest findings that stand, each a link to its evidence, and how many more there are that do not. */
function readFirst({ findings, summary }: Report): Markup {
  const grave = findings.filter((finding) => finding.severity === 'high' && finding.state !== 'deferred');
  if (grave.length === 0) return nothing;
  const more = grave.length - firstFew;
  const others = summaryStates.flatMap((state) => {
    const standing = grave.filter((finding) => finding.state === state).length;
    const count = summary.findings[state].high - standing;
    return count === 0 ? [] : [{ state, count }];
  });
  const all = grave.length + others.reduce((sum, { count }) => sum + count, 0);
  const many = grave.length === all ? '' : `${grave.length} of `;
  const left = others.map(({ state, count }) => `${count} ${stateNames[state].toLowerCase()}`).join(', ');
  return html`<h3>Read first: ${many}${counted(all, 'finding')} of high severity</h3>
<ol class="first">
${grave.slice(0, firstFew).map(
  (finding) =>
    html`<li value="${finding.number}"><a href="#finding-${finding.number}">${outside(finding.summary)}</a> <span class="aside">${kindNames[finding.kind]}, ${stateNames[finding.state].toLowerCase()}</span></li>
`,
)}</ol>
${more > 0 ? html`<p class="aside">and ${more} more under Findings.</p>` : nothing}${left === '' ? nothing : html`<p class="aside">Not listed here: ${left}.</p>`}`;
}

/** What was compared: every account under its letter, with what identifies its file. */
export function accountsSection({ accounts }: Report): Markup {
  return html`<section id="accounts" aria-labelledby="accounts-title">
${sectionHeading('accounts', { lead: 'The letters stand for the accounts throughout. The SHA-256 identifies the exact file that was read.' })}<ul class="accounts">
${accounts.map(accountItem)}</ul>
</section>
`;
}

function accountItem(account: ReportedAccount): Markup {
  const { headline, name, byline, dateline, published, updated, address, language, words } = account;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Byline', byline],
    ['Dateline', dateline],
    ['Published', published === null ? null : timeElsewhere(published)],
    ['Updated', updated === null ? null : timeElsewhere(updated)],
    ['Address', address],
    ['File', account.file],
  ];
  const known = rows.flatMap(([term, value]) =>
    value === null ? [] : [html`<div><dt>${term}</dt><dd>${outside(value)}</dd></div>`],
  );
  const missing = [
    ...(account.outlet === null ? ['outlet'] : []),
    ...(headline === null ? ['headline'] : []),
    ...(byline === null ? ['byline'] : []),
    ...(published === null ? ['time of publication'] : []),
  ];
  return html`<li><h3><span class="letter">${account.letter}</span> ${outside(name)}</h3>
${headline === null || headline === name ? nothing : html`<p class="headline" dir="auto">${outside(headline, language)}</p>`}
<dl>${known}
<div><dt>Length</dt><dd>${counted(words, 'word')}</dd></div>
${missing.length === 0 ? nothing : html`<div><dt>Not stated</dt><dd>${missing.join(', ')}</dd></div>`}
<div><dt>SHA-256</dt><dd class="hash">${account.sha256}</dd></div></dl></li>
`;
}

/** A finding's or note's severity, in words; the look only repeats it. */
export function severityTag(severity: Severity): Markup {
  return html`<span class="severity ${severity}">${severityNames[severity]}</span>`;
}

/** Heading line of a finding: number, severity, kind. */
export function findingLabel(finding: Pick<ReportedFinding, 'severity' | 'kind'>): Markup {
  return html`${severityTag(finding.severity)} <span class="what">${kindNames[finding.kind]}</span>`;
}
