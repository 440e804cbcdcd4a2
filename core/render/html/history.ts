import type { Report } from '../../report/model.ts';
import { counted } from '../labels.ts';
import { statedTime } from '../times.ts';
import { sectionHeading } from './heading.ts';
import type { Markup } from './markup.ts';
import { html, nothing, outside } from './markup.ts';

/** More rows than this help nobody on paper; the JSON report has all of them. */
const shownEdits = 200;

/** What was done to the review, by whom and when: the latest first, as that is what a reader asks about. */
export function historySection({ history }: Report): Markup {
  if (history.length === 0) return nothing;
  const shown = history.toReversed().slice(0, shownEdits);
  const lead = `${counted(history.length, 'edit')}, the latest first. Times are in UTC.`;
  const left = history.length - shown.length;
  return html`<section id="history" aria-labelledby="history-title">
${sectionHeading('history', { lead })}
<table class="history">
<thead><tr><th scope="col">Time</th><th scope="col">Editor</th><th scope="col">Edit</th></tr></thead>
<tbody>${shown.map(
    ({ time, author, what }) =>
      html`<tr><td class="when">${statedTime(time).replace(/ UTC$/, '')}</td><td>${outside(author === '' ? '–' : author)}</td><td dir="auto">${outside(what)}</td></tr>
`,
  )}</tbody></table>
${left === 0 ? nothing : html`<p class="aside">${counted(left, 'earlier edit')} left out here; the JSON report has all of them.</p>`}
</section>
`;
}
