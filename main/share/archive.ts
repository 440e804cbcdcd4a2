import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { openPromise } from 'yauzl';
import { askAgain, CopyError } from './copy-error.ts';
import { isKnownName, limitOf, limits } from './manifest.ts';

/** A saved review's file, looked into and nothing unpacked yet. */
export type Archive = {
  /** Sizes that the entries claim to have, unpacked, in bytes; `read` holds them to it. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The content of an entry, null when there is none of the name. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly close: () => void;
};

/**
 * Opens a ZIP and refuses it before anything is unpacked when it holds anything but what a saved review has, or more of
 * it than is reasonable. Nothing is ever written under a name from the file. Throws a CopyError.
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await opened(path);
  try {
    const entries = await entriesOf(path, zip);
    return {
      sizes: new Map([...entries].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
      read: async (name) => {
        const entry = entries.get(name);
        if (entry === undefined) return null;
        try {
          return await contentOf(await zip.openReadStreamPromise(entry), entry.uncompressedSize);
        } catch (error) {
          throw new CopyError(path, `it is damaged (${name} cannot be unpacked)`, askAgain, error);
        }
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function opened(path: string): Promise<ZipFile> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new CopyError(path, 'it is not there or may not be read', 'Choose another file.');
  if (!found.isFile())
    throw new CopyError(path, 'it is not a file', 'Choose a file that ends in .crossread.');
  if (found.size > limits.unpacked) {
    throw new CopyError(path, 'it is larger than any saved review', 'Check that it is the file you meant.');
  }
  try {
    // Not closed by itself: entries are read after all of them have been looked at.
    return await openPromise(path, { autoClose: false, strictFileNames: true });
  } catch (error) {
    throw new CopyError(path, 'it is no saved review, or only a part of one', askAgain, error);
  }
}

async function entriesOf(path: string, zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  if (zip.entryCount > limits.entries) throw tooMuch(path);
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName: name, uncompressedSize } = entry;
      unpacked += uncompressedSize;
      if (unpacked > limits.unpacked || entries.size >= limits.entries) throw tooMuch(path);
      if (uncompressedSize > limitOf(name)) throw tooMuch(path);
      if (!isKnownName(name)) {
        const reason = `it holds something that no saved review has (“${name.slice(0, 60)}”)`;
        throw new CopyError(path, reason, 'Open only files that Crossread saved.');
      }
      if (entries.has(name)) throw new CopyError(path, `it has ${name} twice`, askAgain);
      if (entry.isEncrypted()) throw new CopyError(path, 'it is encrypted', askAgain);
      entries.set(name, entry);
    }
  } catch (error) {
    if (error instanceof CopyError) throw error;
    throw new CopyError(path, 'its list of contents is damaged', askAgain, error);
  }
  return entries;
}

/** Stops at the first byte more than the entry claimed to have. */
async function contentOf(stream: Readable, size: number): Promise<Uint8Array> {
  const content = Buffer.alloc(size);
  let at = 0;
  for await (const chunk of stream) {
    const piece: Uint8Array = chunk;
    if (at + piece.length > size) {
      stream.destroy();
      throw new Error('longer than it says');
    }
    content.set(piece, at);
    at += piece.length;
  }
  if (at !== size) throw new Error('shorter than it says');
  return content;
}

function tooMuch(path: string): CopyError {
  return new CopyError(
    path,
    'unpacked it would be larger than any saved review',
    'It was probably made to do harm; do not open it with another program either.',
  );
}
