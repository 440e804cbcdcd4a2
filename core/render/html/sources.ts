import type { Report, ReportedCopy, ReportedSource } from '../../report/model.ts';
import {
  type AccountNames,
  accountNames,
  copyLabel,
  noSharedCopy,
  noSources,
  placeOf,
  sourceKindNames,
  sourceName,
} from '../labels.ts';
import { visibleLine } from '../visible-text.ts';
import { accountTag } from './evidence.ts';
import { heading, sectionHeading } from './heading.ts';
import type { Markup } from './markup.ts';
import { html, outside } from './markup.ts';

/** Whose word the accounts rest on, and which words several of them have alike. */
export function sourcesSection(report: Report): Markup {
  const names = accountNames(report);
  const { sources, sharedCopy } = report;
  return html`<section id="sources" aria-labelledby="sources-title">
${sectionHeading('sources')}
${sources.length === 0 ? html`<p class="empty">${noSources}</p>` : sourcesTable(report)}
${heading(3, 'shared-copy', 'Shared copy', { count: sharedCopy.length })}
${
  sharedCopy.length === 0
    ? html`<p class="empty">${noSharedCopy}</p>`
    : html`<ul class="copies">${sharedCopy.map((copy) => copyItem(copy, names))}</ul>`
}</section>
`;
}

function sourcesTable({ accounts, sources }: Report): Markup {
  const head = accounts.map(
    ({ letter, name }) =>
      html`<th scope="col"><abbr class="letter" title="${visibleLine(name)}">${letter}</abbr></th>`,
  );
  const rows = sources.map(
    (
      source,
    ) => html`<tr><th scope="row">${outside(sourceName(source))} <span class="aside">${sourceKindNames[source.kind]}</span></th>${accounts.map(({ id }) => countCell(source, id))}</tr>
`,
  );
  return html`<div class="wide"><table class="pairs sources"><caption>How often an account names a source, or gives its post or statement</caption>
<thead><tr><td></td>${head}</tr></thead>
<tbody>${rows}</tbody></table></div>
`;
}

function countCell({ mentions }: ReportedSource, id: string): Markup {
  const count = mentions.filter(({ account }) => account === id).length;
  return count === 0
    ? html`<td class="none"><span aria-hidden="true">·</span></td>`
    : html`<td>${count}</td>`;
}

function copyItem(copy: ReportedCopy, names: AccountNames): Markup {
  const { members } = copy;
  const first = members.slice(0, 1).map(
    ({
      account,
      quote,
    }) => html`<blockquote dir="auto">${outside(quote, names(account).language)}</blockquote>
`,
  );
  const places = members.map(
    (member) =>
      html`<span class="copy-place">${accountTag(member.account, names)} ${placeOf(member)}</span> `,
  );
  return html`<li><p class="label">${copyLabel(copy)}</p>
${first}<p class="place">${places}</p></li>
`;
}
