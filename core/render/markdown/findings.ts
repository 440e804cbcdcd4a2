import type { Report, ReportedFinding, ReportedNote } from '../../report/model.ts';
import { findingStates } from '../../report/model.ts';
import { silencesOf } from '../../report/silence.ts';
import type { AccountNames } from '../labels.ts';
import {
  accountNames,
  authorName,
  kindNames,
  noteKindName,
  severityNames,
  stateNames,
  statusNames,
} from '../labels.ts';
import { leftOutLine } from '../left-out.ts';
import { sectionNames } from '../section-names.ts';
import { isSaid, shownValue } from '../shown-value.ts';
import { statedTime } from '../times.ts';
import { repeatedLine, toldNotes } from '../told-notes.ts';
import { evidenceLine, lostLine, silentLine } from './evidence.ts';
import { plainMarkdown, quotedMarkdown } from './text.ts';

/** Findings under what was decided on them, the dismissed ones in short. */
export function findingsMarkdown(report: Report): string {
  const names = accountNames(report);
  const groups = findingStates.map((state) => {
    const inState = report.findings.filter((finding) => finding.state === state);
    if (inState.length === 0) return '';
    const each = inState.map((finding) => findingMarkdown(finding, names)).join('\n');
    return `\n### ${stateNames[state]} (${inState.length})\n\n${each}`;
  });
  const dismissed = report.dismissed.map((finding) => {
    const quotes = finding.sides.map(
      ({ evidence }) => `${names(evidence.account).letter} “${plainMarkdown(evidence.quote)}”`,
    );
    const reason = finding.reason === '' ? 'none given' : plainMarkdown(finding.reason);
    return `- ${plainMarkdown(finding.summary)} Reason: ${reason}. ${quotes.join(' · ')}\n`;
  });
  const leftOut = leftOutLine(report);
  const none = report.summary.found === 0 ? '\nNo differences were found between these accounts.\n' : '';
  const last = dismissed.length === 0 ? '' : `\n### Dismissed (${dismissed.length})\n\n${dismissed.join('')}`;
  return `## ${sectionNames.findings}\n${leftOut === '' ? '' : `\n${leftOut}\n`}${none}${groups.join('')}${last}`;
}

function findingMarkdown(finding: ReportedFinding, names: AccountNames): string {
  const { number, severity, kind, summary, reason, confidence, sides } = finding;
  const why = reason === '' ? '' : `\nEditor’s reason: ${plainMarkdown(reason)}\n`;
  const quotes = sides.map((side) => {
    const value = shownValue(kind, side);
    return evidenceLine(side.evidence, names, isSaid(value, side.evidence.quote) ? '' : plainMarkdown(value));
  });
  return `#### ${number}. ${plainMarkdown(summary)}

${severityNames[severity]} · ${kindNames[kind]} · confidence ${Math.round(confidence * 100)} %
${why}
${quotes.join('')}${silentLine(silencesOf(finding), names)}`;
}

/** The editor's notes with the words they are tied to. */
export function notesMarkdown(report: Report): string {
  const names = accountNames(report);
  const none = report.notes.length === 0 ? '\nThe editor has written no notes.\n' : '';
  const { told, repeated } = toldNotes(report);
  const line = repeatedLine(repeated);
  return `## ${sectionNames.notes}\n${none}${line === '' ? '' : `\n${line}\n`}${told.map((note) => noteMarkdown(note, names)).join('')}`;
}

function replyMarkdown({ text, author, created }: ReportedNote['thread'][number]): string {
  return `\nReply by ${plainMarkdown(authorName(author))}, ${plainMarkdown(statedTime(created))}:\n\n${quotedMarkdown(text)}\n`;
}

function noteMarkdown(note: ReportedNote, names: AccountNames): string {
  const { number, severity, kind, status, author, created, text, tags, thread, evidence, lost } = note;
  return `
#### N${number}. ${plainMarkdown(noteKindName(kind))}

${severityNames[severity]} · ${statusNames[status].toLowerCase()} · ${plainMarkdown(authorName(author))}, ${plainMarkdown(statedTime(created))}

${quotedMarkdown(text)}

${evidence.map((each) => evidenceLine(each, names)).join('')}${lost.map((each) => lostLine(each, names)).join('')}${silentLine(silencesOf(note), names)}${thread.map(replyMarkdown).join('')}${tags.length === 0 ? '' : `\nTags: ${plainMarkdown(tags.join(', '))}\n`}`;
}
