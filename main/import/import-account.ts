import type { FormattedText } from '../../core/account/account.ts';
import { readAccount } from '../../core/account/account.ts';
import { webAddressesIn } from '../../core/account/web-address.ts';
import type { Account } from '../../core/model.ts';
import type { ImportProblem } from '../../preload/contract.ts';
import type { FetchedPage } from '../pages/fetched-page.ts';
import { sha256Of } from '../sha256-of.ts';
import { decode } from './decode.ts';
import { type Format, formatOf } from './format.ts';
import { type Failure, ImportError } from './problem.ts';
import type { ReadDocument } from './read-document.ts';
import { readFileBytes } from './read-file.ts';

/**
 * Where an account comes from: a file on the disk, text from the clipboard under a name, which stands for a file's, or a
 * page that was fetched. The outlet is the editor's word, and goes before what the text says of itself.
 */
export type Origin =
  | { readonly path: string }
  | { readonly name: string; readonly text: string; readonly outlet?: string }
  | (FetchedPage & { readonly outlet?: string });

/** An account and the bytes it was read from, or why it could not be. */
export type Imported =
  | { readonly account: Account; readonly bytes: Uint8Array }
  | { readonly problem: ImportProblem };

/**
 * Reads one origin as an account. Its id comes from the bytes, so the same file is recognised again and an id is never
 * used for another text. Never throws for what the file holds.
 */
export async function importAccount(origin: Origin): Promise<Imported> {
  try {
    const { file, bytes } = await bytesOf(origin);
    // Pasted text is text, whatever it looks like.
    const format = !('text' in origin)
      ? formatOf(file, bytes)
      : webAddressesIn(origin.text).length > 0
        ? onlyAddresses
        : 'text';
    const sha256 = sha256Of(bytes);
    const read =
      typeof format === 'string'
        ? await readAs(format, bytes, 'charset' in origin ? origin.charset : null)
        : format;
    if ('reason' in read) throw new ImportError({ file, ...read });
    const source = { id: `a${sha256.slice(0, 12)}`, file, sha256, text: read.text };
    const account = readAccount(source, read.document);
    const outlet = ('outlet' in origin ? origin.outlet : undefined) ?? account.outlet;
    // Where a page was fetched from is known; where it says it stands is only said.
    const address = 'address' in origin ? origin.address : account.address;
    return { account: { ...account, outlet, address }, bytes };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.problem };
    throw error;
  }
}

async function bytesOf(origin: Origin): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  if ('path' in origin) return readFileBytes(origin.path);
  return 'text' in origin ? { file: origin.name, bytes: Buffer.from(origin.text, 'utf8') } : origin;
}

/**
 * The text of a file that was an account before, from its bytes; null where it is not the one with this SHA-256. What was
 * pasted under a file's name is text all the same, so that is tried first.
 */
export async function textAgain(
  bytes: Uint8Array,
  { file, textSha256 }: { readonly file: string; readonly textSha256: string },
): Promise<string | null> {
  const format = formatOf(file, bytes);
  for (const each of new Set<Format>(['text', typeof format === 'string' ? format : 'text'])) {
    const read = await readAs(each, bytes);
    if ('text' in read && sha256Of(read.text) === textSha256) {
      return read.text;
    }
  }
  return null;
}

const onlyAddresses: Failure = {
  reason: 'is only a web address, and nothing is fetched from there unasked.',
  advice: 'Choose “Paste account” to get the page, or save it in a browser and add the file.',
};

type Read = { readonly text: string; readonly document: FormattedText | null };

/** Each format's reader loads when a file of it comes, so that text files don't wait for libraries they don't need. */
async function readAs(
  format: Format,
  bytes: Uint8Array,
  served: string | null = null,
): Promise<Read | Failure> {
  switch (format) {
    case 'text':
      return readText(bytes);
    case 'html': {
      const { readHtml } = await import('./html/read-html.ts');
      return composed(readHtml(bytes, served));
    }
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx.ts');
      return composed(await readDocx(bytes));
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return composed(await readPdf(bytes));
    }
    case 'mime': {
      const { readMime } = await import('./mime/read-mime.ts');
      return composed(await readMime(bytes));
    }
    default:
      return format satisfies never;
  }
}

async function readText(bytes: Uint8Array): Promise<Read | Failure> {
  const text = await decode(bytes);
  if (typeof text !== 'string') return text;
  if (text.trim() !== '') return { text, document: null };
  return { reason: 'is empty.', advice: 'Check that the article was saved into it, and add it again.' };
}

async function composed(document: ReadDocument | Failure): Promise<Read | Failure> {
  if ('reason' in document) return document;
  const { textOfDocument } = await import('./read-document.ts');
  const known = textOfDocument(document);
  return { text: known.text, document: known };
}
