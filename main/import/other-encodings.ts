import { analyse as detect } from 'chardet';
import iconv from 'iconv-lite';

/** Below this, a guess by letter statistics is no better than chance. */
const minimumConfidence = 20;

/** The text of bytes in a named encoding. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes), encoding);
}

/** Whether an encoding of this name can be read. */
export function knowsEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

/** The text of bytes in the eight-bit or East Asian encoding that their letters point to; null where none does. */
export function recognised(bytes: Uint8Array): string | null {
  const guess = detect(Buffer.from(bytes)).find(
    ({ name }) => !name.startsWith('UTF') && iconv.encodingExists(name),
  );
  if (guess === undefined || guess.confidence < minimumConfidence) return null;
  // The bytes 0x80-0x9F are control characters in ISO 8859-1 and curly quotes in Windows-1252, which is what is meant.
  const text = decodeAs(bytes, guess.name === 'ISO-8859-1' ? 'windows-1252' : guess.name);
  return text.includes('\uFFFD') ? null : text;
}
