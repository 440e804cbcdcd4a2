import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { StoreError } from './store-error.ts';

const temporaryName = /^\..+\.[0-9a-f-]{36}\.tmp$/;

/** Whether a file is one that we never finished writing: nothing in it was reported as saved. */
export function isTemporary(name: string): boolean {
  return temporaryName.test(name);
}

/**
 * Writes a whole new file so that at any moment, power cuts included, the path holds either what it held or all the
 * new bytes: a temporary file of a unique name, synced and read back, then renamed, then the folder synced.
 */
export async function writeDurably(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  await fileSystem.rename(await writeTemporary(fileSystem, path, bytes), path);
  await fileSystem.syncFolder(dirname(path));
}

/** The first half of `writeDurably`: answers the temporary file's path, complete, on the disk and read back. */
export async function writeTemporary(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeNew(fileSystem, temporary, bytes);
    await expectContent(fileSystem, temporary, bytes);
    return temporary;
  } catch (error) {
    // Best effort: what stays behind is recognised by its name and removed at the next opening.
    await fileSystem.removeFile(temporary).catch(() => undefined);
    throw error;
  }
}

/** Creates a file and resolves when its content is on the disk (its name is not yet: sync the folder). */
export async function writeNew(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.openFile(path, 'create');
  try {
    await file.write(bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads a file back and throws a StoreError unless it holds exactly these bytes. */
export async function expectContent(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  if (Buffer.compare(await fileSystem.readFile(path), bytes) === 0) return;
  throw new StoreError(
    `The file ${basename(path)} was not written as it should be: reading it back gave something else.`,
    'Export a report to another disk now, and have the disk checked. What was saved before is still there.',
  );
}
