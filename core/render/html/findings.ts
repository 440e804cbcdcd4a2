import type {
  DismissedFinding,
  FindingState,
  Report,
  ReportedFinding,
  ReportedSide,
} from '../../report/model.ts';
import { findingStates } from '../../report/model.ts';
import { silencesOf } from '../../report/silence.ts';
import type { AccountNames } from '../labels.ts';
import { accountNames, kindNames, severityNames, stateNames } from '../labels.ts';
import { leftOutLine } from '../left-out.ts';
import { isSaid, shownValue } from '../shown-value.ts';
import { evidenceItem, silentLine } from './evidence.ts';
import { findingLabel } from './front.ts';
import { heading, sectionHeading } from './heading.ts';
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
  const leftOut = leftOutLine(report);
  const groups = findingStates.map((state) => {
    const inState = report.findings.filter((finding) => finding.state === state);
    if (inState.length === 0) return nothing;
    return html`<section id="${state}" aria-labelledby="${state}-title">
${heading(3, state, stateNames[state], { count: inState.length, lead: explanations[state] })}${inState.map((finding) => findingArticle(finding, names))}</section>
`;
  });
  return html`<section id="findings" aria-labelledby="findings-title">
${sectionHeading('findings', leftOut === '' ? {} : { lead: leftOut })}
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
${sidesList(finding, names)}
${silentLine(silencesOf(finding), names)}</article>
`;
}

/** The sides in three columns - account, value, words - or in two where the values say no more than the words. */
function sidesList({ kind, sides }: ReportedFinding, names: AccountNames): Markup {
  const read = sides.map((side) => ({ evidence: side.evidence, value: shownValue(kind, side) }));
  const valued =
    read.every(({ value }) => value.length <= longestValue) &&
    read.some(({ value, evidence }) => !isSaid(value, evidence.quote));
  return html`<dl class="${valued ? 'sides valued' : 'sides'}">${read.map(({ evidence, value }) =>
    evidenceItem(evidence, names, valued ? { value } : {}),
  )}</dl>`;
}

/** A longer value is a sentence, and does not fit a column. */
const longestValue = 80;

function dismissedSection(dismissed: readonly DismissedFinding[], names: AccountNames): Markup {
  if (dismissed.length === 0) return nothing;
  return html`<section id="dismissed" aria-labelledby="dismissed-title">
${heading(3, 'dismissed', 'Dismissed', { count: dismissed.length, lead: 'Held by the editor to be no difference, or one that does not matter.' })}<ul class="dismissed">
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
