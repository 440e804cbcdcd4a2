import { severities } from '../model.ts';
import type { Report, ReportedAccount } from '../report/model.ts';
import { summaryStates } from '../report/model.ts';
import { counted, severityNames } from './labels.ts';
import { countedState, leftOutLine } from './left-out.ts';
import {
  factsMarkdown,
  onlyHereMarkdown,
  quotesMarkdown,
  statementsMarkdown,
} from './markdown/comparison.ts';
import { findingsMarkdown, notesMarkdown } from './markdown/findings.ts';
import { sourcesMarkdown } from './markdown/sources.ts';
import { plainMarkdown } from './markdown/text.ts';
import type { BodySection } from './section-names.ts';
import { sectionNames } from './section-names.ts';
import { sectionsLeftOut, sectionsOf } from './sections.ts';
import { timeElsewhere } from './times.ts';
import { toldNotes } from './told-notes.ts';

const sections: Readonly<Record<BodySection, (report: Report) => string>> = {
  accounts: ({ accounts }) => `## ${sectionNames.accounts}\n${accounts.map(accountMarkdown).join('')}`,
  coverage: coverageMarkdown,
  findings: findingsMarkdown,
  notes: notesMarkdown,
  facts: factsMarkdown,
  quotes: quotesMarkdown,
  sources: sourcesMarkdown,
  statements: statementsMarkdown,
  only: onlyHereMarkdown,
  history: () => '',
  methods: ({ methods }) =>
    `## ${sectionNames.methods}\n\n${methods.map(({ name, text }) => `- **${name}.** ${text}\n`).join('')}`,
};

/** The report in Markdown (CommonMark with tables). Nothing from outside is taken for markup or made a link. */
export function renderMarkdown(report: Report): string {
  const leftOut = leftOutLine(report);
  const sectionsLeft = sectionsLeftOut(report);
  return [
    `# ${plainMarkdown(report.title)}\n\nReview report. ${counted(report.accounts.length, 'account')} compared.\n${leftOut === '' ? '' : `\n**${leftOut}**\n`}${sectionsLeft === '' ? '' : `\n${plainMarkdown(sectionsLeft)}\n`}`,
    briefMarkdown(report),
    ...sectionsOf(report).map((id) => sections[id](report)),
  ]
    .filter((section) => section !== '')
    .join('\n');
}

function briefMarkdown(report: Report): string {
  const { summary } = report;
  const rows = summaryStates.map((state) => {
    const counts = summary.findings[state];
    const all = counts.high + counts.medium + counts.low;
    return `| ${countedState(report, state)} | ${severities.map((each) => counts[each]).join(' | ')} | ${all} |\n`;
  });
  const { verbatim, differing } = summary.utterances;
  return `## ${sectionNames.brief}

| Findings | ${severities.map((each) => severityNames[each]).join(' | ')} | All |
| --- | ---: | ---: | ---: | ---: |
${rows.join('')}
${summary.decided} of ${counted(summary.found, 'finding')} decided. ${counted(summary.statements, 'statement')} told by two or more accounts, ${counted(summary.onlyHere, 'sentence')} by one only. ${counted(differing, 'quotation')} worded differently or paraphrased, ${verbatim} in the same words. ${counted(toldNotes(report).told.length, 'note')} by the editor.
`;
}

function accountMarkdown(account: ReportedAccount): string {
  const { letter, name, headline, byline, dateline, published, updated, address, file, sha256, words } =
    account;
  const known: readonly (readonly [string, string | null])[] = [
    ['Headline', headline === name ? null : headline],
    ['Byline', byline],
    ['Dateline', dateline],
    ['Published', published === null ? null : timeElsewhere(published)],
    ['Updated', updated === null ? null : timeElsewhere(updated)],
    ['Address', address],
    ['File', file],
    ['Length', counted(words, 'word')],
    ['SHA-256', sha256],
  ];
  const lines = known.map(([term, value]) => (value === null ? '' : `- ${term}: ${plainMarkdown(value)}\n`));
  return `\n### ${letter} ${plainMarkdown(name)}\n\n${lines.join('')}`;
}

function coverageMarkdown({ accounts, coverage }: Report): string {
  const rows = coverage.rows.map(
    ({ reports, passages, onlyHere }, index) =>
      `| **${accounts[index]?.letter ?? ''}** ${plainMarkdown(accounts[index]?.name ?? '')} | ${reports.filter(Boolean).length} of ${reports.length} | ${onlyHere} of ${counted(passages, 'sentence')} |\n`,
  );
  return `## ${sectionNames.coverage}\n\n| Account | Statements told | Only here |\n| --- | ---: | ---: |\n${rows.join('')}`;
}
