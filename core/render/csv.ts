import type { Report, ReportedEvidence, ReportedFinding, ReportedNote } from '../report/model.ts';
import {
  accountNames,
  authorName,
  kindNames,
  noteKindName,
  severityNames,
  stateNames,
  statusNames,
} from './labels.ts';
import { spreadsheetCell } from './spreadsheet-cell.ts';

/**
 * One row a finding or note, one column an account with the words it is quoted for, also for one that only notes still
 * speak of; RFC 4180 with a byte order mark, for spreadsheets take UTF-8 for something else without it. Every cell is
 * safe to open: see `spreadsheetCell`.
 */
export function renderCsv(report: Report): string {
  const names = accountNames(report);
  const ids = [...report.accounts, ...report.removed].map(({ id }) => id);
  const letters = (accounts: readonly string[]): string =>
    accounts.map((id) => `${names(id).letter} ${names(id).name}`).join('; ');
  const head = [
    'Record',
    'Number',
    'State',
    'Severity',
    'Kind',
    'Summary or note',
    'Reason',
    ...ids.map((id) => `${names(id).letter} ${names(id).name}`),
    'Silent',
    'Confidence',
    'Author',
    'Created',
    'Changed',
    'Tags',
    'Replies',
  ];
  const findingRow = (
    finding: Pick<ReportedFinding, 'kind' | 'severity' | 'summary' | 'sides' | 'silent' | 'reason'>,
    number: string,
    state: keyof typeof stateNames,
    confidence: string,
  ): readonly string[] => [
    'Finding',
    number,
    stateNames[state],
    severityNames[finding.severity],
    kindNames[finding.kind],
    finding.summary,
    finding.reason,
    ...ids.map((id) =>
      quotesOf(
        id,
        finding.sides.map((side) => side.evidence),
        finding.silent,
      ),
    ),
    letters(finding.silent),
    confidence,
    '',
    '',
    '',
    '',
    '',
  ];
  const noteRow = (note: ReportedNote): readonly string[] => [
    'Note',
    `N${note.number}`,
    statusNames[note.status],
    severityNames[note.severity],
    noteKindName(note.kind),
    note.text,
    '',
    ...ids.map((id) =>
      [
        quotesOf(id, note.evidence, note.silent),
        ...note.lost
          .filter((target) => target.account === id)
          .map((target) => `(not at its place any more) ${target.quote}`),
      ]
        .filter((text) => text !== '')
        .join('\n'),
    ),
    letters(note.silent),
    '',
    note.author,
    sortableTime(note.created),
    sortableTime(note.updated),
    note.tags.join(', '),
    note.thread
      .map(({ author, created, text }) => `${authorName(author)}, ${sortableTime(created)}: ${text}`)
      .join('\n'),
  ];
  const rows = [
    head,
    ...report.findings.map((finding) =>
      findingRow(finding, String(finding.number), finding.state, finding.confidence.toFixed(2)),
    ),
    ...report.dismissed.map((finding) => findingRow(finding, '', 'dismissed', '')),
    ...report.notes.map(noteRow),
  ];
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** The words an account is quoted for, one a line; `(silent)` where it says nothing. */
function quotesOf(account: string, evidence: readonly ReportedEvidence[], silent: readonly string[]): string {
  const quotes = evidence.filter((each) => each.account === account).map((each) => each.quote);
  return quotes.length === 0 && silent.includes(account) ? '(silent)' : quotes.join('\n');
}

function field(text: string): string {
  return `"${spreadsheetCell(text).replaceAll('"', '""')}"`;
}

/** `2025-11-30 14:03 UTC` from an ISO time in UTC; anything else as it is. A spreadsheet sorts it. */
function sortableTime(time: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(time);
  return match === null ? time : `${match[1] ?? ''} ${match[2] ?? ''} UTC`;
}
