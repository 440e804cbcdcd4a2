import type { Rendering, Report, ReportedUtterance } from '../../report/model.ts';
import type { AccountNames } from '../labels.ts';
import { accountNames, relationNames } from '../labels.ts';
import { evidenceItem, silentLine } from './evidence.ts';
import type { Markup } from './markup.ts';
import { html, nothing, outside } from './markup.ts';

/** What two or more accounts quote: each rendering against the longest. */
export function quotesSection(report: Report): Markup {
  const names = accountNames(report);
  const differing = report.utterances.filter((utterance) => !utterance.verbatim);
  const verbatim = report.utterances.filter((utterance) => utterance.verbatim);
  return html`<section id="quotes" aria-labelledby="quotes-title">
<h2 id="quotes-title">Quotations</h2>
${
  report.utterances.length === 0
    ? html`<p class="empty">No quotation was found in two or more accounts.</p>`
    : nothing
}
${group('quotes-differing', 'Worded differently, or in part', differing, names)}
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
<h3 id="${id}-title">${title} <span class="count">${utterances.length}</span></h3>
${utterances.map((utterance) => utteranceArticle(utterance, names))}</section>
`;
}

function utteranceArticle(
  { number, speaker, renderings, silent }: ReportedUtterance,
  names: AccountNames,
): Markup {
  return html`<article class="utterance" id="quote-${number}" aria-labelledby="quote-${number}-title">
<h4 id="quote-${number}-title"><span class="number">Q${number}</span> ${speaker === null ? 'Speaker not named' : outside(speaker)}</h4>
<dl class="sides">${renderings.map((rendering) => evidenceItem(rendering.evidence, names, about(rendering)))}</dl>
${silentLine(silent, names)}</article>
`;
}

function about({ relation, verb, channel, without }: Rendering): Markup {
  const said = [verb, channel === null ? null : `to or on: ${channel}`].filter((each) => each !== null);
  return html`<p class="about"><span class="relation">${relationNames[relation]}</span>${
    said.length === 0 ? nothing : html` <span class="aside">${outside(said.join(', '))}</span>`
  }</p>
${
  without.length === 0
    ? nothing
    : html`<p class="without"><span class="label">Has not:</span> ${without.map(
        (words, index) => html`${index === 0 ? '' : ', '}<q>${outside(words)}</q>`,
      )}</p>`
}`;
}
