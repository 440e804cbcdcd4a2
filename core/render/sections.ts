import type { Report } from '../report/model.ts';
import { type BodySection, sectionNames } from './section-names.ts';
import { toldNotes } from './told-notes.ts';

const whole: readonly BodySection[] = [
  'accounts',
  'coverage',
  'findings',
  'notes',
  'facts',
  'quotes',
  'sources',
  'statements',
  'only',
  'history',
  'methods',
];

/** In short, what the editor has written comes first, then what was found; by which files both can be checked comes after. */
const short: readonly BodySection[] = ['notes', 'findings', 'accounts', 'methods'];

/** Whether a report is in short. */
export function isShort({ leftOut }: Pick<Report, 'leftOut'>): boolean {
  return leftOut?.choice === 'in short';
}

/** The sections that a report has behind its front, in their order. */
export function sectionsOf(report: Report): readonly BodySection[] {
  const sections = isShort(report) ? short : whole;
  return sections.filter((id) => id !== 'history' || report.history.length > 0);
}

const counts: Readonly<Partial<Record<BodySection, (report: Report) => number>>> = {
  accounts: ({ accounts }) => accounts.length,
  findings: ({ findings, dismissed }) => findings.length + dismissed.length,
  notes: (report) => toldNotes(report).told.length,
  facts: ({ differingFacts }) => differingFacts.length,
  quotes: ({ utterances }) => utterances.length,
  sources: ({ sources }) => sources.length,
  statements: ({ summary }) => summary.statements,
  only: ({ summary }) => summary.onlyHere,
  history: ({ history }) => history.length,
};

/** How much there is in a section; undefined where nothing is counted. */
export function countIn(report: Report, id: BodySection): number | undefined {
  return counts[id]?.(report);
}

/** What a short report does not have, counted, and where it stands; empty for every other. */
export function sectionsLeftOut(report: Report): string {
  if (!isShort(report)) return '';
  const left = whole.filter((id) => !short.includes(id) && ofAll(report, id) !== 0);
  const named = left.map((id) => {
    const count = ofAll(report, id);
    return `${sectionNames[id]}${count === undefined ? '' : ` (${count})`}`;
  });
  const history = left.includes('history') ? '; the history stands in HTML and PDF' : '';
  return `Not in this form: ${named.join(', ')}. The full report has all of it: “All findings” in the export dialog, or no --short on the command line${history}.`;
}

/** As many as the full report has: facts of findings that are left out are counted too. */
function ofAll(report: Report, id: BodySection): number | undefined {
  return id === 'facts' ? report.differingFacts.length + (report.leftOut?.facts ?? 0) : countIn(report, id);
}
