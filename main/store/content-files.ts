import { dirname, join } from 'node:path';
import { sha256Of } from '../sha256-of.ts';
import { writeDurably } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import { readIfThere } from './if-there.ts';
import type { Quarantine } from './quarantine.ts';
import { StoreError } from './store-error.ts';

/** An imported file: its bytes, and the text decoded from them. */
export type StoredFile = { readonly bytes: Uint8Array; readonly text: string };

/** How an account refers to its files (`AccountRecord.sha256`, `.textSha256`). */
export type FileHashes = { readonly sha256: string; readonly textSha256: string };

/** What came of reading a file that is named by the hash of its content, and so is checked whenever it is read. */
export type ContentReading =
  | { readonly state: 'verified'; readonly bytes: Uint8Array }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged' };

export function sourcePath(reviewFolder: string, sha256: string): string {
  return join(reviewFolder, 'sources', sha256);
}

export function textPath(reviewFolder: string, sha256: string): string {
  return join(reviewFolder, 'texts', `${sha256}.txt`);
}

export async function readContent(
  fileSystem: FileSystem,
  path: string,
  sha256: string,
): Promise<ContentReading> {
  const bytes = await readIfThere(fileSystem, path);
  if (bytes === null) return { state: 'missing' };
  return sha256Of(bytes) === sha256 ? { state: 'verified', bytes } : { state: 'damaged' };
}

/** Resolves when the content is on the disk under its hash. A damaged file in its place is put aside first. */
export async function putContent(
  fileSystem: FileSystem,
  quarantine: Quarantine,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const standing = await readContent(fileSystem, path, sha256Of(bytes));
  // An earlier attempt may have failed at its last step: make sure that the name is on the disk as well.
  if (standing.state === 'verified') return fileSystem.syncFolder(dirname(path));
  if (standing.state === 'damaged') await quarantine.move(path);
  return writeDurably(fileSystem, path, bytes);
}

/** Stores an imported file in a review's folder: its bytes and its text, each under its hash. */
export async function putFile(
  fileSystem: FileSystem,
  quarantine: Quarantine,
  reviewFolder: string,
  { bytes, text }: StoredFile,
): Promise<FileHashes> {
  const encoded = textBytes(text);
  const hashes = { sha256: sha256Of(bytes), textSha256: sha256Of(encoded) };
  await putContent(fileSystem, quarantine, sourcePath(reviewFolder, hashes.sha256), bytes);
  await putContent(fileSystem, quarantine, textPath(reviewFolder, hashes.textSha256), encoded);
  return hashes;
}

/** The UTF-8 of a text. Throws a StoreError for one that UTF-8 cannot hold, as it would come back changed. */
export function textBytes(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.toString('utf8') === text) return bytes;
  throw new StoreError(
    'This text has broken characters in it (halves of a pair) and cannot be stored as it is.',
    'Save the file as UTF-8 with another program and import it again.',
  );
}
