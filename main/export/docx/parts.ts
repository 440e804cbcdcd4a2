import type { IRunOptions, ITableCellOptions } from 'docx';
import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { shortName } from '../../../core/account/short-name.ts';
import type { AccountNames } from '../../../core/render/labels.ts';
import { placeOf, silentGroups } from '../../../core/render/labels.ts';
import { type SectionId, sectionNames } from '../../../core/render/section-names.ts';
import { textPieces } from '../../../core/render/visible-text.ts';
import type { Mark, ReportedEvidence } from '../../../core/report/model.ts';
import { differenceKinds } from '../../../core/report/model.ts';
import type { Silence } from '../../../core/report/silence.ts';
import { mono, soft } from './styles.ts';

export type Part = Paragraph | Table;

/** Text from outside as runs: hidden characters written out in a frame, line ends as breaks. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  return textPieces(text.replace(/\r\n?/g, '\n')).flatMap((piece) =>
    piece.type === 'hidden'
      ? [
          new TextRun({
            ...look,
            text: piece.code,
            font: mono,
            border: { style: BorderStyle.DASHED, size: 4, color: soft },
          }),
        ]
      : piece.text
          .split('\n')
          .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) })),
  );
}

export const sectionHeading = (id: SectionId): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(sectionNames[id]) });

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function heading(level: 2 | 3, text: string): Paragraph {
  return new Paragraph({ heading: levels[level], children: runs(text) });
}

export function paragraph(text: string, style?: 'Lead' | 'Place' | 'NoteText' | 'Evidence'): Paragraph {
  return new Paragraph({ ...(style === undefined ? {} : { style }), children: runs(text) });
}

/** `Term: text`, the term in bold. */
export function labelled(term: string, text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: `${term}: `, bold: true }), ...runs(text)] });
}

export function accountRuns(id: string, names: AccountNames): TextRun[] {
  const { letter, name } = names(id);
  return [new TextRun({ text: `${letter}  `, bold: true }), ...runs(shortName(name))];
}

/** Who is silent on the matter, with what was looked for: a line each, or none. */
export function silentPart(silent: readonly Silence[], names: AccountNames): Paragraph[] {
  return silentGroups(silent).map(({ accounts, lookedFor }) =>
    absentPart('Silent:', accounts, names, lookedFor === '' ? '' : `;  ${lookedFor}`),
  );
}

/** Where no counterpart was found, which is not yet silence. */
export function unmatchedPart(unmatched: readonly string[], names: AccountNames): Paragraph[] {
  return unmatched.length === 0 ? [] : [absentPart('No match found in:', unmatched, names)];
}

function absentPart(label: string, accounts: readonly string[], names: AccountNames, after = ''): Paragraph {
  const tags = accounts.flatMap((id, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: ',  ' })]),
    ...accountRuns(id, names),
  ]);
  return new Paragraph({
    style: 'Place',
    spacing: { before: 60 },
    children: [new TextRun({ text: `${label}  `, bold: true }), ...tags, ...runs(after)],
  });
}

/** An account's words in their sentence, and where they stand. */
export function evidenceCell(evidence: ReportedEvidence, about = ''): Paragraph[] {
  const { before, after, cutBefore, cutAfter, quote, marks } = evidence;
  const isPart = before.trim() !== '' || after.trim() !== '';
  const around: IRunOptions = { color: soft };
  const words = markedRuns(quote, marks, isPart ? { shading: { fill: 'F3EEDF' }, underline: {} } : {});
  return [
    new Paragraph({
      style: 'Evidence',
      children: [
        ...runs(`${cutBefore ? '… ' : ''}${before}`, around),
        ...words,
        ...runs(`${after}${cutAfter ? ' …' : ''}`, around),
      ],
    }),
    paragraph(about === '' ? placeOf(evidence) : `${about} · ${placeOf(evidence)}`, 'Place'),
  ];
}

/** A colour and a line of its own for each kind of difference, those of the window. */
const markLooks: Readonly<Record<Mark['kind'], IRunOptions>> = {
  changed: { shading: { fill: 'FBE6D6' }, underline: { type: 'single', color: '9C3A00' } },
  added: { shading: { fill: 'D8EEF0' }, underline: { type: 'dash', color: '00586A' } },
  moved: { shading: { fill: 'ECE2F5' }, underline: { type: 'dotted', color: '64358F' } },
};

/** A sentence, and after it what the marks of differing words mean, each shown as it is drawn. */
export function markKey(before: string): Paragraph {
  const key = differenceKinds.flatMap((kind, index) => [
    ...(index === 0 ? [] : runs(', ')),
    ...runs(kind, markLooks[kind]),
  ]);
  return new Paragraph({ style: 'Lead', children: [...runs(`${before}: `), ...key, ...runs('.')] });
}

function markedRuns(text: string, marks: readonly Mark[], look: IRunOptions): TextRun[] {
  const pieces: TextRun[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length) continue;
    pieces.push(
      ...runs(text.slice(at, mark.start), look),
      ...runs(text.slice(mark.start, mark.end), markLooks[mark.kind]),
    );
    at = mark.end;
  }
  return [...pieces, ...runs(text.slice(at), look)];
}

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: 'D9D5CD' } as const;

/** Width of the text in twentieths of a point. */
const textWidth = 9638;

/** A table with hairlines between rows; `shares` are the columns' parts of the width. */
export function table(
  shares: readonly number[],
  rows: readonly (readonly Paragraph[][])[],
  { head = false }: { readonly head?: boolean } = {},
): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((textWidth * share) / whole));
  const cell = (children: Paragraph[], index: number): TableCell => {
    const options: ITableCellOptions = {
      children,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 20, left: 0, right: 140 },
    };
    return new TableCell(options);
  };
  return new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: 'fixed',
    borders: {
      top: noLine,
      bottom: noLine,
      left: noLine,
      right: noLine,
      insideVertical: noLine,
      insideHorizontal: line,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({ cantSplit: true, tableHeader: head && index === 0, children: cells.map(cell) }),
    ),
  });
}
