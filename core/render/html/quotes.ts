import type { Report, ReportedRendering, ReportedUtterance } from '../../report/model.ts';
import type { AccountNames } from '../labels.ts';
import { accountNames, mannerOf, noQuotations, noSpeaker, relationNames, shownEvidence } from '../labels.ts';
import { evidenceItem, markKey, silentLine, unmatchedLine } from './evidence.ts';
import { heading, sectionHeading } from './heading.ts';
import type { Markup } from './markup.ts';
import { html, nothing, outside } from './markup.ts';

/** What two or more accounts quote or paraphrase: each quotation against the longest. */
export function quotesSection(report: Report): Markup {
  const names = accountNames(report);
  const differing = report.utterances.filter((utterance) => !utterance.verbatim);
  const verbatim = report.utterances.filter((utterance) => utterance.verbatim);
  return html`<section id="quotes" aria-labelledby="quotes-title">
${sectionHeading('quotes', { lead: html`What two or more accounts quote, or one quotes and others paraphrase. Words are compared with the longest quotation, the reference: ${markKey}.` })}
${report.utterances.length === 0 ? html`<p class="empty">${noQuotations}</p>` : nothing}
${group('quotes-differing', 'Worded differently, in part, or paraphrased', differing, names)}
${group('quotes-verbatim', 'In the same words', verbatim, names)}</section>
`;
}

function group(
  id: string,
  title: string,
  utterances: readonly ReportedUtterance[],
  names: AccountNames,
): Markup {
  if (utterances.length === 0) return nothing;
  return html`<section id="${id}" aria-labelledby="${id}-title">
${heading(3, id, title, { count: utterances.length })}
${utterances.map((utterance) => utteranceArticle(utterance, names))}</section>
`;
}

function utteranceArticle(
  { number, speaker, renderings, silent, unmatched }: ReportedUtterance,
  names: AccountNames,
): Markup {
  return html`<article class="utterance" id="quote-${number}" aria-labelledby="quote-${number}-title">
<h4 id="quote-${number}-title"><span class="number">Q${number}</span> ${speaker === null ? noSpeaker : outside(speaker)}</h4>
<dl class="sides">${renderings.map((rendering) => evidenceItem(shownEvidence(rendering), names, besideOf(rendering)))}</dl>
${silentLine(silent, names)}${unmatchedLine(unmatched, names)}</article>
`;
}

function besideOf(rendering: ReportedRendering): { about: Markup; below: Markup } {
  const { relation, without } = rendering;
  const said = mannerOf(rendering);
  const about = html`<span class="relation">${relationNames[relation]}</span>${said === '' ? nothing : html` · ${outside(said)}`} · `;
  if (without.length === 0) return { about, below: nothing };
  const words = without.map((each, index) => html`${index === 0 ? '' : ', '}<q>${outside(each)}</q>`);
  return { about, below: html`<p class="without"><span class="label">Has not:</span> ${words}</p>` };
}
