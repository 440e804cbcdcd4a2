/** Why bytes are not text, in the editor's words, with what to do about it. */
export type Undecodable = { readonly reason: string; readonly advice: string };

const binary: Undecodable = {
  reason: 'is not a text file.',
  advice: 'Open it in the program that made it and save it as plain text, then add that file.',
};

const unknownEncoding: Undecodable = {
  reason: 'is text in an encoding that could not be recognised.',
  advice: 'Open it in a text editor, save it as UTF-8, and add it again.',
};

/** Control characters that no text has; tab, line feed, form feed, carriage return and escape are left out. */
// eslint-disable-next-line no-control-regex -- these very characters are what is looked for
const controlCharacters = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/g;

/**
 * The text of a file's bytes: UTF-8, UTF-16 with or without its byte order mark, else the eight-bit or East Asian
 * encoding that its letters point to. The byte order mark is the encoding's signature, not text, and is left out;
 * nothing else is removed or normalised.
 */
export async function decode(bytes: Uint8Array): Promise<string | Undecodable> {
  const wide = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (wide !== null) return otherwise(bytes, wide);
  if (bytes.includes(0)) return binary;
  try {
    return checked(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return otherwise(bytes, null);
  }
}

/**
 * Decodes bytes that are not UTF-8: in the given encoding, or in the one that is recognised where it is null. The
 * tables of all encodings are loaded only here, as few files need them.
 */
async function otherwise(bytes: Uint8Array, encoding: string | null): Promise<string | Undecodable> {
  const { decodeAs, recognised } = await import('./other-encodings.ts');
  const text = encoding === null ? recognised(bytes) : decodeAs(bytes, encoding);
  return text === null ? unknownEncoding : checked(text);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 has a zero in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function checked(text: string): string | Undecodable {
  const controls = text.match(controlCharacters)?.length ?? 0;
  return controls > 4 && controls > text.length / 200 ? binary : text;
}
