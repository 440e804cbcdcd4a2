import PostalMime, { type Email } from 'postal-mime';
import { decodeAs } from '../other-encodings.ts';
import type { Failure } from '../problem.ts';
import type { ReadDocument } from '../read-document.ts';
import { mailDocument } from './mail-document.ts';
import { savedPage } from './saved-page.ts';

const damaged: Failure = {
  reason: 'is damaged: its parts could not be told apart.',
  advice: 'Open it in the program that made it, copy the article and paste it as an account.',
};

/**
 * The article in a MIME message (RFC 2045): a mail, or a web page that a browser saved with all its parts as one file
 * (RFC 2557). Nothing in it runs, nothing is fetched; of pictures and enclosed files nothing is read.
 */
export async function readMime(bytes: Uint8Array): Promise<ReadDocument | Failure> {
  const message = await PostalMime.parse(bytes).catch(() => null);
  if (message === null) return damaged;
  const { subject, html, text } = message;
  const read = { ...message, subject: meant(subject), html: meant(html), text: meant(text) };
  return isMail(read) ? mailDocument(read) : savedPage(read);
}

/**
 * Windows-1252 has its dashes and quotation marks where Latin-1 has control characters that no text uses; some versions
 * of Node decode the first as the second.
 */
function meant(text: string | undefined): string | undefined {
  // eslint-disable-next-line no-control-regex -- these very characters are what is mended
  return text?.replaceAll(/[\u0080-\u009F]/gu, (control) =>
    decodeAs(Uint8Array.of(control.charCodeAt(0)), 'windows-1252'),
  );
}

/** A mail says from whom it is; a browser writes its own name there or nothing. */
function isMail({ from }: Email): boolean {
  return from?.address?.includes('@') === true;
}
