import { extname } from 'node:path';
import type { Failure } from './problem.ts';

/** Formats that can be read; `text` stands for everything that is letters. */
export type Format = 'text' | 'html' | 'docx' | 'pdf' | 'mime';

/** Endings of the files that can become accounts, without the dot. */
export const readableEndings = [
  'txt',
  'md',
  'markdown',
  'text',
  'html',
  'htm',
  'xhtml',
  'docx',
  'pdf',
  'mhtml',
  'mht',
  'eml',
] as const;

const asText = 'Save it as plain text, .docx or PDF and add that file.';
const spreadsheet: Failure = {
  reason: 'is a spreadsheet, which cannot be compared.',
  advice: 'Copy the article’s text out of it and paste it as an account.',
};
const otherFormats: ReadonlyMap<string, Failure> = new Map([
  ['.odt', { reason: 'is an OpenDocument text, which this version cannot read.', advice: asText }],
  ['.rtf', { reason: 'is a rich text document, which this version cannot read.', advice: asText }],
  ['.pages', { reason: 'is a Pages document, which this version cannot read.', advice: asText }],
  ['.xlsx', spreadsheet],
  ['.xls', spreadsheet],
  ['.ods', spreadsheet],
  [
    '.msg',
    {
      reason: 'is a message of Outlook’s own kind, which this version cannot read.',
      advice: 'Save it as .eml, or copy its text and paste it as an account.',
    },
  ],
  [
    '.crossread',
    {
      reason: 'is a saved review, not an account.',
      advice: 'Open it with “Open saved review” on the desk, or drop it on the window.',
    },
  ],
]);

const oldWord: Failure = {
  reason: 'is a document of an old Word (.doc), which cannot be read.',
  advice: 'Open it in Word, save it as .docx, and add that file.',
};
const lockedWord: Failure = {
  reason: 'is a Word document protected by a password.',
  advice: 'Open it with its password, save it without one, and add that file.',
};
const notWord: Failure = {
  reason: 'is named like a Word document, but is none.',
  advice: 'Open it in the program that made it, save it as .docx, and add that file.',
};
const notPdf: Failure = {
  reason: 'is named like a PDF, but is none.',
  advice: 'Check that it was downloaded completely, and add it again.',
};
const picture: Failure = {
  reason: 'is a picture.',
  advice: 'Only text can be compared: paste the article’s text, or save the page it stood on and add that.',
};

/**
 * The format of a file: by its first bytes where these tell, for a name can be wrong, else by its ending. A failure
 * where it can't be read.
 */
export function formatOf(file: string, bytes: Uint8Array): Format | Failure {
  const ending = extname(file).toLowerCase();
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return otherFormats.get(ending) ?? 'docx';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return otherFormats.get(ending) ?? (holdsEncryptedPackage(bytes) ? lockedWord : oldWord);
  // A mail begins with a head of its own, and what is enclosed may follow close behind.
  if (bytes.length > 0 && /^\.(?:mht|mhtml|eml)$/.test(ending)) return 'mime';
  if (latin(bytes, 1_024).includes('%PDF-')) return 'pdf';
  if (isPicture(bytes)) return picture;
  const refused = otherFormats.get(ending);
  if (refused !== undefined) return refused;
  // An empty file says so in the words for text.
  if (bytes.length === 0) return 'text';
  if (ending === '.docx') return notWord;
  if (ending === '.doc') return oldWord;
  if (ending === '.pdf') return notPdf;
  if (/^\.x?html?$/.test(ending)) return 'html';
  return latin(bytes, 5).startsWith('{\\rtf') ? (otherFormats.get('.rtf') ?? 'text') : 'text';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** PNG, JPEG or GIF: what screenshots and photographs of articles come as. */
function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
    startsWith(bytes, [0xff, 0xd8, 0xff]) ||
    startsWith(bytes, [0x47, 0x49, 0x46, 0x38, 0x39, 0x61])
  );
}

function latin(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}

/** Office keeps a protected document as the stream `EncryptedPackage` of an old compound file. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
