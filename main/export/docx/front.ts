import { HeadingLevel, Paragraph } from 'docx';
import { severities } from '../../../core/model.ts';
import { counted, severityNames } from '../../../core/render/labels.ts';
import { countedState, leftOutLine } from '../../../core/render/left-out.ts';
import { sectionsLeftOut } from '../../../core/render/sections.ts';
import { timeElsewhere } from '../../../core/render/times.ts';
import { toldNotes } from '../../../core/render/told-notes.ts';
import type { Report, ReportedAccount } from '../../../core/report/model.ts';
import { summaryStates } from '../../../core/report/model.ts';
import type { Part } from './parts.ts';
import { heading, labelled, paragraph, runs, sectionHeading, table } from './parts.ts';

/** Title and counts. */
export function frontPart(report: Report): Part[] {
  const { summary, accounts } = report;
  const { verbatim, differing } = summary.utterances;
  const leftOut = leftOutLine(report);
  const sectionsLeft = sectionsLeftOut(report);
  return [
    paragraph('Review report', 'Place'),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(report.title) }),
    paragraph(
      `${counted(accounts.length, 'account')} compared. ${summary.decided} of ${counted(summary.found, 'finding')} decided.`,
      'Lead',
    ),
    ...(leftOut === '' ? [] : [new Paragraph({ children: runs(leftOut, { bold: true }) })]),
    ...(sectionsLeft === '' ? [] : [paragraph(sectionsLeft, 'Lead')]),
    sectionHeading('brief'),
    countsTable(report),
    paragraph(
      `${counted(summary.statements, 'statement')} told by two or more accounts, ${counted(summary.onlyHere, 'sentence')} by one only. ${counted(differing, 'quotation')} worded differently or paraphrased, ${verbatim} in the same words. ${counted(toldNotes(report).told.length, 'note')} by the editor.`,
    ),
  ];
}

/** What was compared. */
export function accountsPart({ accounts }: Report): Part[] {
  return [sectionHeading('accounts'), ...accounts.flatMap(accountPart)];
}

/** How much each account tells of what several tell, and by itself. */
export function coveragePart(report: Report): Part[] {
  return [sectionHeading('coverage'), coverageTable(report)];
}

function countsTable(report: Report): Part {
  const head = ['Findings', ...severities.map((severity) => severityNames[severity]), 'All'];
  const rows = summaryStates.map((state) => {
    const counts = report.summary.findings[state];
    const numbers = severities.map((severity) => counts[severity]);
    return [
      countedState(report, state),
      ...numbers.map(String),
      String(counts.high + counts.medium + counts.low),
    ];
  });
  return table(
    [3, 1, 1, 1, 1],
    [head, ...rows].map((row) => row.map((text) => [paragraph(text)])),
    { head: true },
  );
}

function accountPart(account: ReportedAccount): Part[] {
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
  return [
    heading(2, `${letter}  ${name}`),
    ...known.flatMap(([term, value]) => (value === null ? [] : [labelled(term, value)])),
  ];
}

function coverageTable({ accounts, coverage }: Report): Part {
  const rows = coverage.rows.map(({ reports, passages, onlyHere }, index) => [
    `${accounts[index]?.letter ?? ''}  ${accounts[index]?.name ?? ''}`,
    `${reports.filter(Boolean).length} of ${reports.length}`,
    `${onlyHere} of ${counted(passages, 'sentence')}`,
  ]);
  return table(
    [3, 1, 1],
    [['Account', 'Statements told', 'Only here'], ...rows].map((row) => row.map((text) => [paragraph(text)])),
    { head: true },
  );
}
