import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { BodySection } from '../../core/render/section-names.ts';
import { sectionsOf } from '../../core/render/sections.ts';
import { visibleLine } from '../../core/render/visible-text.ts';
import type { Report } from '../../core/report/model.ts';
import { factsPart, methodsPart, onlyHerePart, quotesPart, statementsPart } from './docx/comparison.ts';
import { findingsPart, notesPart } from './docx/findings.ts';
import { accountsPart, coveragePart, frontPart } from './docx/front.ts';
import type { Part } from './docx/parts.ts';
import { sourcesPart } from './docx/sources.ts';
import { paragraphStyles } from './docx/styles.ts';
import { sameBytes } from './same-bytes.ts';

const sections: Readonly<Record<BodySection, (report: Report) => Part[]>> = {
  accounts: accountsPart,
  coverage: coveragePart,
  findings: findingsPart,
  notes: notesPart,
  facts: factsPart,
  quotes: quotesPart,
  sources: sourcesPart,
  statements: statementsPart,
  only: onlyHerePart,
  history: () => [],
  methods: methodsPart,
};

/** A4 with margins of 20 mm, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1247, bottom: 1134, left: 1134, right: 1134 },
};

/**
 * The report as a Word document: no macros, no fields but the page number, nothing fetched from outside. The same
 * report gives the same bytes. Rejects only when memory runs out.
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const title = visibleLine(report.title);
  const document = new Document({
    title,
    creator: 'Crossread',
    lastModifiedBy: 'Crossread',
    description: 'Review report',
    styles: paragraphStyles,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Running', text: title })] }) },
        footers: { default: new Footer({ children: [pageNumbers()] }) },
        children: [...frontPart(report), ...sectionsOf(report).flatMap((id) => sections[id](report))],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function pageNumbers(): Paragraph {
  const children = ['Review report · page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Paragraph({ style: 'Running', children: [new TextRun({ children })] });
}
