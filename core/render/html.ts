import type { Report } from '../report/model.ts';
import { contents } from './html/contents.ts';
import { coverageSection } from './html/coverage.ts';
import { factsSection } from './html/facts.ts';
import { findingsSection } from './html/findings.ts';
import { accountsSection, front } from './html/front.ts';
import { sectionHeading } from './html/heading.ts';
import { historySection } from './html/history.ts';
import type { Markup } from './html/markup.ts';
import { html, nothing } from './html/markup.ts';
import { notesSection } from './html/notes.ts';
import { quotesSection } from './html/quotes.ts';
import { sourcesSection } from './html/sources.ts';
import { onlyHereSection, statementsSection } from './html/statements.ts';
import { styleSheet } from './html/style.ts';
import type { BodySection } from './section-names.ts';
import { isShort, sectionsOf } from './sections.ts';
import { visibleLine } from './visible-text.ts';

const sections: Readonly<Record<BodySection, (report: Report) => Markup>> = {
  accounts: accountsSection,
  coverage: coverageSection,
  findings: findingsSection,
  notes: notesSection,
  facts: factsSection,
  quotes: quotesSection,
  sources: sourcesSection,
  statements: statementsSection,
  only: onlyHereSection,
  history: historySection,
  methods: methodsSection,
};

/**
 * The report as one HTML file that needs nothing else: no script, no font, no picture from outside, and a policy of its
 * own that would refuse them. For the screen, light and dark, and for paper.
 */
export function renderHtml(report: Report): string {
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Crossread ${report.engine}">
<title>${visibleLine(report.title)} – review report</title>
<style>${{ markup: styleSheet(report.title) }}</style>
</head>
<body>
<a class="skip" href="#brief">Skip to the report</a>
<div class="${isShort(report) ? 'page short' : 'page'}">
<main>
${front(report)}${isShort(report) ? nothing : contents(report)}${sectionsOf(report).map((id) => sections[id](report))}</main>
</div>
</body>
</html>
`;
  return markup;
}

function methodsSection({ methods }: Report): Markup {
  return html`<section id="methods" aria-labelledby="methods-title">
${sectionHeading('methods')}
<dl class="methods">
${methods.map(
  ({ name, text }) => html`<div><dt>${name}</dt><dd>${text}</dd></div>
`,
)}</dl>
</section>
`;
}
