import type {
  DismissedFinding,
  FindingState,
  Report,
  ReportedFinding,
  ReportedSide,
} from '../../report/model.ts';
import { findingStates } from '../../report/model.ts';
import type { AccountNames } from '../labels.ts';
import { accountNames, counted, kindNames, severityNames, stateNames } from '../labels.ts';
import { evidenceItem, silentLine } from './evidence.ts';
import { findingLabel } from './front.ts';
import type { Markup } from './markup.ts';
import { html, nothing, outside } from './markup.ts';

const explanations: Readonly<Record<FindingState, string>> = {
  confirmed: 'The editor holds these differences to be real and to matter.',
  open: 'Found, and not yet decided by the editor.',
  deferred: 'Put off by the editor.',
};

/** The findings under what was decided on them; then the dismissed ones in short. */
export function findingsSection(report: Report): Markup {
  const names = accountNames(report);
  const groups = findingStates.map((state) => {
    const inState = report.findings.filter((finding) => finding.state === state);
    if (inState.length === 0) return nothing;
    return html`<section id="${state}" aria-labelledby="${state}-title">
<h3 id="${state}-title">${stateNames[state]} <span class="count">${inState.length}</span></h3>
<p class="lead">${explanations[state]}</p>
${inState.map((finding) => findingArticle(finding, names))}</section>
`;
  });
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${report.summary.found === 0 ? html`<p class="empty">No differences were found between these accounts.</p>` : nothing}
${groups}${dismissedSection(report.dismissed, names)}</section>
`;
}

function findingArticle(finding: ReportedFinding, names: AccountNames): Markup {
  const { number, reason } = finding;
  const percent = Math.round(finding.confidence * 100);
  return html`<article class="finding" id="finding-${number}" aria-labelledby="finding-${number}-title">
<p class="tags">${findingLabel(finding)} <span class="aside">confidence ${percent}&#8239;%</span></p>
<h4 id="finding-${number}-title"><span class="number">${number}</span> ${outside(finding.summary)}</h4>
${reason === '' ? nothing : html`<p class="reason"><span class="label">Editor’s reason:</span> ${outside(reason)}</p>`}
${valueGroups(finding.sides, names)}
${silentLine(finding.silent, names)}</article>
`;
}

/** The sides under the value they give, where values are worth a line of their own. */
function valueGroups(sides: readonly ReportedSide[], names: AccountNames): Markup {
  const groups: { value: string; sides: ReportedSide[] }[] = [];
  for (const side of sides) {
    const last = groups.at(-1);
    if (last?.value === side.value) last.sides.push(side);
    else groups.push({ value: side.value, sides: [side] });
  }
  return html`${groups.map(
    (group) => html`<div class="value-group">
${isWorthALine(group.value, group.sides) ? html`<p class="value">${outside(group.value)}</p>` : nothing}
<dl class="sides">${group.sides.map((side) => evidenceItem(side.evidence, names))}</dl></div>
`,
  )}`;
}

/** A value that only repeats the words, or is a whole sentence, says nothing more. */
function isWorthALine(value: string, sides: readonly ReportedSide[]): boolean {
  if (value.trim() === '' || value.length > 80) return false;
  return sides.some((side) => side.evidence.quote.trim().toLowerCase() !== value.trim().toLowerCase());
}

function dismissedSection(dismissed: readonly DismissedFinding[], names: AccountNames): Markup {
  if (dismissed.length === 0) return nothing;
  return html`<section id="dismissed" aria-labelledby="dismissed-title">
<h3 id="dismissed-title">Dismissed <span class="count">${dismissed.length}</span></h3>
<p class="lead">${counted(dismissed.length, 'finding')} that the editor holds to be no difference, or one that does not matter.</p>
<ul class="dismissed">
${dismissed.map(
  (finding) =>
    html`<li><p>${outside(finding.summary)} <span class="aside">${kindNames[finding.kind]}, ${severityNames[finding.severity].toLowerCase()}</span></p>
<p class="quotes">${shortSides(finding.sides, names)}</p>
<p class="reason"><span class="label">Reason:</span> ${finding.reason === '' ? 'none given' : outside(finding.reason)}</p></li>
`,
)}</ul>
</section>
`;
}

function shortSides(sides: readonly ReportedSide[], names: AccountNames): Markup {
  return html`${sides.map(({ evidence }, index) => {
    const { letter, language } = names(evidence.account);
    return html`${index === 0 ? '' : ' · '}<span class="letter">${letter}</span> <q>${outside(evidence.quote, language)}</q>`;
  })}`;
}
