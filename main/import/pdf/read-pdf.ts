import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Metadata } from '../../../core/model.ts';
import type { Failure } from '../problem.ts';
import type { ReadDocument } from '../read-document.ts';
import { type Line, pageLines, type Run } from './page-lines.ts';
import { paragraphsOfLines } from './paragraphs.ts';

const mostPages = 300;
const mostLetters = 5_000_000;

const isProtected: Failure = {
  reason: 'is a PDF protected by a password.',
  advice: 'Open it with its password, save it without one, and add that file.',
};
const damaged: Failure = {
  reason: 'is a damaged PDF.',
  advice: 'Open it in a PDF reader, print it to a new PDF, and add that file.',
};
const onlyPictures: Failure = {
  reason: 'is a PDF of pictures: its pages have no text that could be read.',
  advice: 'Run text recognition (OCR) over it in a PDF program, and add the result.',
};
const tooLong: Failure = {
  reason: `is a PDF with more text than an article; ${mostPages} pages at most are read.`,
  advice: 'Save only the pages of the article and add those.',
};

/** The text layer of a PDF as paragraphs. Scripts, forms, attachments and links in it are not touched. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument | Failure> {
  const task = getDocument({
    // A copy, for the library takes the memory away; and it refuses a Buffer.
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return tooLong;
    const lines = await linesOf(document);
    if (lines === null) return tooLong;
    if (lines.length === 0) return onlyPictures;
    return { pieces: paragraphsOfLines(lines), stated: {}, properties: await properties(document) };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? isProtected : damaged;
  } finally {
    await task.destroy();
  }
}

async function linesOf(document: PDFDocumentProxy): Promise<readonly Line[] | null> {
  const lines: Line[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): readonly Run[] => {
      if (!('str' in item) || item.str === '') return [];
      const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as readonly number[];
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(skew, scale) || item.height }];
    });
    letters += runs.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > mostLetters) return null;
    lines.push(...pageLines(runs, number, page.getViewport({ scale: 1 }).height));
    page.cleanup();
  }
  return lines;
}

/** Title and author of the document; its dates are the file's, not the article's. */
async function properties(document: PDFDocumentProxy): Promise<Partial<Metadata>> {
  const { info } = await document.getMetadata();
  const stated = (key: string): string | null => {
    const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
  };
  return { headline: stated('Title'), byline: stated('Author') };
}
