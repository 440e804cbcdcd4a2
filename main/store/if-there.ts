import type { FileSystem, FolderEntry } from './file-system.ts';
import { isMissing } from './store-error.ts';

/** Null when there is no such file. */
export async function readIfThere(fileSystem: FileSystem, path: string): Promise<Uint8Array | null> {
  return unlessMissing(fileSystem.readFile(path), null);
}

/** Nothing when there is no such folder. */
export async function listIfThere(fileSystem: FileSystem, folder: string): Promise<readonly FolderEntry[]> {
  return unlessMissing(fileSystem.list(folder), []);
}

async function unlessMissing<Content>(reading: Promise<Content>, otherwise: Content): Promise<Content> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}
