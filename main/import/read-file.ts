import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decode } from './decode.ts';
import { ImportError } from './problem.ts';

/** A file as it lies on the disk, and as text. */
export type DecodedFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
};

const maximumBytes = 20 * 1024 * 1024;

/** Formats that look like text or are packed: taking them as text would put mark-up before the editor. */
const otherFormats: Readonly<Record<string, string>> = {
  '.docx': 'a Word document',
  '.doc': 'a Word document',
  '.odt': 'an OpenDocument text',
  '.rtf': 'a rich text document',
  '.pdf': 'a PDF',
  '.html': 'a web page',
  '.htm': 'a web page',
  '.crossread': 'a saved review',
};

/** Reads one `.txt` or `.md` file. Throws ImportError with the reason and what to do. */
export async function readTextFile(path: string): Promise<DecodedFile> {
  const file = basename(path);
  const refuse = (reason: string, advice: string): ImportError => new ImportError({ file, reason, advice });
  const format = otherFormats[extname(path).toLowerCase()];
  if (format !== undefined) {
    throw refuse(`is ${format}, which this version cannot read.`, 'Save it as plain text and add that file.');
  }
  const found = await stat(path).catch((error: unknown) => {
    throw refuse(...unreadable(error));
  });
  if (found.isDirectory()) throw refuse('is a folder.', 'Choose the files inside it.');
  if (!found.isFile())
    throw refuse('is not an ordinary file.', 'Copy its text into a text file and add that.');
  if (found.size > maximumBytes) {
    const size = Math.ceil(found.size / 1024 / 1024);
    throw refuse(
      `has ${size} MB; an account may have at most 20 MB.`,
      'Save only the article itself and add that.',
    );
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    throw refuse(...unreadable(error));
  });
  return { file, ...(await decodedBytes(file, bytes)) };
}

/** The text of bytes that came as a file or from the clipboard. Throws ImportError. */
export async function decodedBytes(file: string, bytes: Uint8Array): Promise<Omit<DecodedFile, 'file'>> {
  const text = await decode(bytes);
  if (typeof text !== 'string') throw new ImportError({ file, ...text });
  if (text.trim() === '') {
    throw new ImportError({
      file,
      reason: 'is empty.',
      advice: 'Check that the article was saved into it, and add it again.',
    });
  }
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), text };
}

function unreadable(error: unknown): [reason: string, advice: string] {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return ['was not found.', 'Check its name and folder; it may have been moved.'];
    case 'EACCES':
    case 'EPERM':
      return ['may not be read by you.', 'Change its permissions, or copy it to a folder of yours.'];
    default:
      return ['could not be read from the disk.', 'Copy it to another disk and try again.'];
  }
}
