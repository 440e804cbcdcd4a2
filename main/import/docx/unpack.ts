import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Failure } from '../problem.ts';

/** What an archive may hold according to its own directory, checked before anything is unpacked. */
const mostEntries = 10_000;
const largestPart = 50 * 1024 * 1024;
const largestInAll = 200 * 1024 * 1024;
const largestRatio = 200;
/** Ratios are checked from this size on: small parts of repetitive mark-up are packed more tightly than any bomb. */
const ratioMattersFrom = 1024 * 1024;
/**
 * The most that is unpacked, in bytes: a document's text becomes a tree of 150 times its size, and an article of
 * 10,000 words has half of this.
 */
const largestText = 5 * 1024 * 1024;

const tooLarge: Failure = {
  reason: 'unpacks to far more than an article has, as archives made to do harm do.',
  advice: 'If you trust it, open it in Word, copy the article and paste it as an account.',
};
const broken: Failure = {
  reason: 'is damaged: it could not be unpacked.',
  advice: 'Open it in the program that made it, save it again, and add the new file.',
};

/** The named parts of a zip archive, or why it is refused. Sizes are held to what the directory declares. */
export async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array> | Failure> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    if (zip.entryCount > mostEntries) return tooLarge;
    const chosen: Entry[] = [];
    let inAll = 0;
    for await (const entry of zip.eachEntry()) {
      inAll += entry.uncompressedSize;
      if (isTooLarge(entry) || inAll > largestInAll) return tooLarge;
      if (wanted(entry.fileName)) chosen.push(entry);
    }
    if (chosen.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > largestText)
      return tooLarge;
    const parts = new Map<string, Uint8Array>();
    for (const entry of chosen) parts.set(entry.fileName, await contents(zip, entry));
    return parts;
  } catch {
    return broken;
  }
}

function isTooLarge({ uncompressedSize, compressedSize }: Entry): boolean {
  if (uncompressedSize > largestPart) return true;
  return uncompressedSize > ratioMattersFrom && uncompressedSize > compressedSize * largestRatio;
}

async function contents(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
