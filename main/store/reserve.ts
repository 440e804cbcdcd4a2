import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { writeDurably } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';

/** Room for some hundred edits. */
export const reserveSize = 256 * 1024;

/** Free space from which the reserve is made again: with less, the disk is as good as full. */
const enough = 16 * 1024 * 1024;

/** A file that only takes up space: it is removed when the disk is full, so that the journal still has room. */
export type Reserve = {
  /** Whether there was something to give up. Never throws. */
  readonly release: () => Promise<boolean>;
  /**
   * Makes the file again when there is space, and answers whether it is there now. Never throws: it is tried again
   * later.
   */
  readonly restore: () => Promise<boolean>;
};

export function reserveAt(fileSystem: FileSystem, path: string): Reserve {
  const folder = dirname(path);
  return {
    release: async () => {
      try {
        await fileSystem.removeFile(path);
        // Some file systems hand out freed space only once the removal itself is on the disk.
        await fileSystem.syncFolder(folder).catch(() => undefined);
        return true;
      } catch {
        return false;
      }
    },
    restore: async () => {
      try {
        const entries = await fileSystem.list(folder);
        if (entries.some(({ name }) => name === basename(path))) return true;
        if ((await fileSystem.freeBytes(folder)) < enough) return false;
        // Random bytes: a file system that compresses would keep no room for zeros.
        await writeDurably(fileSystem, path, randomBytes(reserveSize));
        return true;
      } catch {
        // The reserve is not essential: what prevents it is reported by the writes that are.
        return false;
      }
    },
  };
}
