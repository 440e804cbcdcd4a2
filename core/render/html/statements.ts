import { independentTelling } from '../../report/compared-words.ts';
import type { OnlyHere, Report, ReportedPassage, ReportedStatement } from '../../report/model.ts';
import type { AccountNames } from '../labels.ts';
import { absentLetters, accountNames, counted, lettersOf, placeOf } from '../labels.ts';
import { accountTag, evidenceItem, markKey, silentLine } from './evidence.ts';
import { heading, sectionHeading } from './heading.ts';
import type { Markup } from './markup.ts';
import { html, nothing, outside } from './markup.ts';

const legend = html`Each statement with the passage of every account that reports it. Words are compared with the passage named first: ${markKey}. Where two passages tell the same thing <span class="quiet"><mark data-difference="changed">in quite other words</mark></span>, the marks are drawn quietly.`;

/** What two or more accounts report, with the words that differ. */
export function statementsSection(report: Report): Markup {
  const names = accountNames(report);
  const sizes = [...new Set(report.statements.map((statement) => statement.reportedBy.length))];
  return html`<section id="statements" aria-labelledby="statements-title">
${sectionHeading('statements', { lead: report.statements.length === 0 ? 'No sentence was found to have a counterpart in another account.' : legend })}${sizes.map(
  (size) => {
    const ofSize = report.statements.filter((statement) => statement.reportedBy.length === size);
    return html`<section id="told-by-${size}" aria-labelledby="told-by-${size}-title">
${heading(3, `told-by-${size}`, `Told by ${size === report.accounts.length ? `all ${size}` : `${size} of ${report.accounts.length}`} accounts`, { count: ofSize.length })}${ofSize.map((statement) => statementArticle(statement, names))}</section>
`;
  },
)}</section>
`;
}

function statementArticle(statement: ReportedStatement, names: AccountNames): Markup {
  const { number, passages, reportedBy, silent } = statement;
  const others = absentLetters(statement, names);
  return html`<article class="statement" id="statement-${number}" aria-labelledby="statement-${number}-title">
<h4 id="statement-${number}-title"><span class="number">S${number}</span> Told by ${lettersOf(reportedBy, names)}${others === '' ? nothing : html`<span class="aside">${others}</span>`}</h4>
<dl class="sides">${passages.map((passage) => passageItem(passage, names))}</dl>
${silentLine(silent, names)}</article>
`;
}

function passageItem({ evidence, common }: ReportedPassage, names: AccountNames): Markup {
  return evidenceItem(evidence, names, { quiet: common !== null && common < independentTelling });
}

/** What one account alone reports: each sentence quoted whole. */
export function onlyHereSection(report: Report): Markup {
  const names = accountNames(report);
  return html`<section id="only" aria-labelledby="only-title">
${sectionHeading('only', { lead: 'Sentences without a counterpart in any other account. Whether the others left it out or had no reason to tell it is for the editor to judge.' })}${report.onlyHere.map((only) => onlyHereOf(only, names))}</section>
`;
}

function onlyHereOf({ account, passages, setAside }: OnlyHere, names: AccountNames): Markup {
  const { letter, language } = names(account);
  const aside =
    setAside === 0
      ? nothing
      : html`<p class="aside">Not listed: ${counted(setAside, 'passage')} set aside (headline, caption, embedded post and the like).</p>`;
  return html`<section id="only-${letter}" aria-labelledby="only-${letter}-title">
${heading(3, `only-${letter}`, accountTag(account, names), { count: passages.length })}${passages.length === 0 ? html`<p class="empty">Everything in its body text has a counterpart elsewhere.</p>` : nothing}
<ul class="only">
${passages.map(
  (evidence) =>
    html`<li><blockquote dir="auto">${outside(evidence.quote, language)}</blockquote><p class="place">${placeOf(evidence)}</p></li>
`,
)}</ul>${aside}</section>
`;
}
