import { Paragraph } from 'docx';
import type { AccountNames } from '../../../core/render/labels.ts';
import {
  accountNames,
  authorName,
  kindNames,
  noteKindName,
  severityNames,
  stateNames,
  statusNames,
} from '../../../core/render/labels.ts';
import { leftOutLine } from '../../../core/render/left-out.ts';
import { lostPlace } from '../../../core/render/lost-place.ts';
import type { NoteBlock } from '../../../core/render/note-text.ts';
import { noteBlocks } from '../../../core/render/note-text.ts';
import { isSaid, shownValue } from '../../../core/render/shown-value.ts';
import { statedTime } from '../../../core/render/times.ts';
import { repeatedLine, toldNotes } from '../../../core/render/told-notes.ts';
import type { Report, ReportedFinding, ReportedNote } from '../../../core/report/model.ts';
import { findingStates } from '../../../core/report/model.ts';
import { silencesOf } from '../../../core/report/silence.ts';
import type { Part } from './parts.ts';
import {
  accountRuns,
  evidenceCell,
  heading,
  labelled,
  paragraph,
  runs,
  sectionHeading,
  silentPart,
  table,
} from './parts.ts';

/** Findings under what was decided on them, the dismissed ones in short. */
export function findingsPart(report: Report): Part[] {
  const names = accountNames(report);
  const leftOut = leftOutLine(report);
  const groups = findingStates.flatMap((state) => {
    const inState = report.findings.filter((finding) => finding.state === state);
    if (inState.length === 0) return [];
    return [
      heading(2, `${stateNames[state]} (${inState.length})`),
      ...inState.flatMap((finding) => findingPart(finding, names)),
    ];
  });
  const dismissed = report.dismissed.flatMap((finding) => [
    paragraph(finding.summary),
    paragraph(
      finding.sides
        .map(({ evidence }) => `${names(evidence.account).letter} “${evidence.quote}”`)
        .join(' · '),
      'Evidence',
    ),
    labelled('Reason', finding.reason === '' ? 'none given' : finding.reason),
  ]);
  return [
    sectionHeading('findings'),
    ...(leftOut === '' ? [] : [paragraph(leftOut, 'Lead')]),
    ...(report.summary.found === 0
      ? [paragraph('No differences were found between these accounts.', 'Lead')]
      : []),
    ...groups,
    ...(dismissed.length === 0 ? [] : [heading(2, `Dismissed (${report.dismissed.length})`), ...dismissed]),
  ];
}

function findingPart(finding: ReportedFinding, names: AccountNames): Part[] {
  const { number, summary, severity, kind, confidence, reason, sides } = finding;
  const values = sides.map((side) => {
    const value = shownValue(kind, side);
    return isSaid(value, side.evidence.quote) ? '' : value;
  });
  const isValued = values.some((value) => value !== '');
  return [
    heading(3, `${number}  ${summary}`),
    paragraph(
      `${severityNames[severity]} · ${kindNames[kind]} · confidence ${Math.round(confidence * 100)} %`,
      'Place',
    ),
    ...(reason === '' ? [] : [labelled('Editor’s reason', reason)]),
    ...(sides.length === 0
      ? []
      : [
          table(
            isValued ? [2, 2, 6] : [2, 8],
            sides.map(({ evidence }, at) => [
              [new Paragraph({ children: accountRuns(evidence.account, names) })],
              ...(isValued ? [[paragraph(values[at] ?? '')]] : []),
              evidenceCell(evidence),
            ]),
          ),
        ]),
    ...silentPart(silencesOf(finding), names),
  ];
}

/** The editor's notes with the words they are tied to. */
export function notesPart(report: Report): Part[] {
  const names = accountNames(report);
  const { told, repeated } = toldNotes(report);
  const line = repeatedLine(repeated);
  return [
    sectionHeading('notes'),
    ...(report.notes.length === 0 ? [paragraph('The editor has written no notes.', 'Lead')] : []),
    ...(line === '' ? [] : [paragraph(line, 'Lead')]),
    ...told.flatMap((note) => notePart(note, names)),
  ];
}

function notePart(note: ReportedNote, names: AccountNames): Part[] {
  const { number, kind, severity, status, author, created, text, tags, thread, evidence, lost } = note;
  const rows = [
    ...evidence.map((each) => [
      [new Paragraph({ children: accountRuns(each.account, names) })],
      evidenceCell(each),
    ]),
    ...lost.map((target) => [
      [new Paragraph({ children: accountRuns(target.account, names) })],
      [
        paragraph(target.quote, 'Evidence'),
        paragraph(
          `Not at its place any more: the words when the note was written${lostPlace(target)}.`,
          'Place',
        ),
      ],
    ]),
  ];
  return [
    heading(3, `N${number}  ${noteKindName(kind)}`),
    paragraph(
      `${severityNames[severity]} · ${statusNames[status].toLowerCase()} · ${authorName(author)}, ${statedTime(created)}`,
      'Place',
    ),
    ...noteBlocks(text).map(noteParagraph),
    ...(rows.length === 0 ? [] : [table([2, 8], rows)]),
    ...silentPart(silencesOf(note), names),
    ...thread.flatMap((reply) => [
      paragraph(`Reply by ${authorName(reply.author)}, ${statedTime(reply.created)}`, 'Place'),
      ...noteBlocks(reply.text).map(noteParagraph),
    ]),
    ...(tags.length === 0 ? [] : [labelled('Tags', tags.join(', '))]),
  ];
}

function noteParagraph({ type, runs: noteRuns }: NoteBlock): Paragraph {
  const children = noteRuns.flatMap(({ text, look }) =>
    runs(text, { bold: look === 'strong', italics: look === 'emphasis' }),
  );
  return new Paragraph({
    style: 'NoteText',
    children: [...(type === 'item' ? runs('•  ') : []), ...children],
  });
}
