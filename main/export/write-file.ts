import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a whole file or nothing: beside its place first, then moved there. Rejects with a reason for the editor. */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    // nothing to remove where the folder is none; the reason to tell is the first one
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Error(reasonOf(error), { cause: error });
  }
}

const noFolder = 'there is no such folder';
const fullDisk = 'the disk is full';

/** What to do about a reason that a file was not written for. */
export function adviceFor(reason: string): string {
  if (reason === noFolder) return 'Make the folder, or choose another one.';
  return reason === fullDisk ? 'Free some room, or choose another disk.' : 'Choose another place or name.';
}

function reasonOf(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
    case 'ENOTDIR':
      return noFolder;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there';
    case 'EISDIR':
    case 'EEXIST':
      return 'a folder has that name';
    case 'ENOSPC':
    case 'EDQUOT':
      return fullDisk;
    default:
      return 'the disk did not take it';
  }
}
