import { decodeAs, knowsEncoding, recognised } from '../other-encodings.ts';

/** A page names its encoding within its first bytes, the standard says 1,024; some come later. */
const headBytes = 4_096;

/**
 * The source of a page: by its byte order mark, as UTF-8 where it is that, else in the encoding the page names, else in
 * the one that its server stated, else in the one its letters point to. Null where none fits.
 */
export function decodePage(bytes: Uint8Array, served: string | null = null): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  const own = /<meta[^>]{1,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,30})/i.exec(head)?.[1];
  const named = (own ?? served ?? undefined)?.toLowerCase();
  // Text in a seven-bit encoding is valid UTF-8 as well, so there the page's own word decides.
  if (named === undefined || !named.startsWith('iso-2022')) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Some other encoding, or a page with a few broken letters.
    }
  }
  if (named !== undefined && knowsEncoding(named)) {
    // On the web what calls itself Latin-1 is Windows-1252. What calls itself UTF-8 and comes here has broken letters.
    return decodeAs(bytes, /^(?:iso-8859-1|latin-?1|us-ascii)$/.test(named) ? 'windows-1252' : named);
  }
  return recognised(bytes);
}
