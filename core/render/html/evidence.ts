import { shortName } from '../../account/short-name.ts';
import type { Mark, ReportedEvidence } from '../../report/model.ts';
import { differenceKinds } from '../../report/model.ts';
import type { Silence } from '../../report/silence.ts';
import type { AccountNames } from '../labels.ts';
import { placeOf, silentGroups } from '../labels.ts';
import type { Markup } from './markup.ts';
import { html, isolated, nothing, outside, visible } from './markup.ts';

/** An account as it is called throughout: its letter, and its name. */
export function accountTag(id: string, names: AccountNames): Markup {
  const { letter, name } = names(id);
  return html`<span class="account"><span class="letter">${letter}</span> <span class="name">${outside(shortName(name))}</span></span>`;
}

/** What may stand with a quote: the value that was read from it, what it is to the other quotes, and a line below. */
type Beside = {
  readonly value?: string;
  readonly about?: Markup;
  readonly below?: Markup;
  /** Draws the marks of differing words quietly. */
  readonly quiet?: boolean;
};

/** One account's words, with what stands around them in the sentence, and where. */
export function evidenceItem(evidence: ReportedEvidence, names: AccountNames, beside: Beside = {}): Markup {
  const { value, about = nothing, below = nothing, quiet = false } = beside;
  return html`<div class="${quiet ? 'side quiet' : 'side'}"><dt>${accountTag(evidence.account, names)}</dt>
${value === undefined ? nothing : html`<dd class="value">${outside(value)}</dd>`}<dd><blockquote dir="auto">${quotation(evidence, names)}</blockquote>
<p class="place">${about}${placeOf(evidence)}</p>${below}</dd></div>
`;
}

/** The quoted words; a part of a sentence is set off from the rest of it. */
function quotation(evidence: ReportedEvidence, names: AccountNames): Markup {
  const { before, after, cutBefore, cutAfter, quote, marks } = evidence;
  const words = markedText(quote, marks);
  const isPart = before.trim() !== '' || after.trim() !== '';
  const around = isPart
    ? html`<span class="around">${cutBefore ? '… ' : ''}${visible(before)}</span><mark class="quoted">${words}</mark><span class="around">${visible(after)}${cutAfter ? ' …' : ''}</span>`
    : words;
  return isolated(around, names(evidence.account).language);
}

/** What the marks of differing words mean, each shown as it is drawn. */
export const markKey = html`${differenceKinds.map(
  (kind, index) => html`${index === 0 ? '' : ', '}<mark data-difference="${kind}">${kind}</mark>`,
)}`;

/** A text with its differing stretches in `mark`. Marks that overlap or lie outside are cut to what is left. */
function markedText(text: string, marks: readonly Mark[]): Markup {
  const pieces: Markup[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(text.length, mark.end);
    if (end <= start) continue;
    pieces.push(visible(text.slice(at, start)));
    pieces.push(
      html`<mark data-difference="${mark.kind}" title="${mark.kind}">${visible(text.slice(start, end))}</mark>`,
    );
    at = end;
  }
  pieces.push(visible(text.slice(at)));
  return html`${pieces}`;
}

/** Who is silent on the matter, with what was looked for; nothing when nobody is. */
export function silentLine(silent: readonly Silence[], names: AccountNames): Markup {
  return html`${silentGroups(silent).map(({ accounts, lookedFor }) =>
    absentLine('Silent:', accounts, names, lookedFor === '' ? nothing : html`; ${outside(lookedFor)}`),
  )}`;
}

/** Where no counterpart was found, which is not yet silence. */
export function unmatchedLine(unmatched: readonly string[], names: AccountNames): Markup {
  return unmatched.length === 0 ? nothing : absentLine('No match found in:', unmatched, names);
}

function absentLine(
  label: string,
  accounts: readonly string[],
  names: AccountNames,
  after = nothing,
): Markup {
  const tags = accounts.map((id, index) => html`${index === 0 ? '' : ', '}${accountTag(id, names)}`);
  return html`<p class="silent"><span class="label">${label}</span> ${tags}${after}</p>
`;
}
