import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { writeDurably } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';

/** Where damaged files are kept as they were found. Nothing in it is ever overwritten or removed by Crossread. */
export type Quarantine = {
  /** Takes a file out of its place. Answers its new name. */
  readonly move: (path: string) => Promise<string>;
  /** Keeps bytes of a file that itself stays or will be written anew. */
  readonly keep: (path: string, bytes: Uint8Array) => Promise<string>;
};

export function quarantineAt(fileSystem: FileSystem, folder: string, now: () => Date): Quarantine {
  // The time is for people; the random part keeps two files from getting the same name.
  const placeFor = (path: string): string => {
    const stamp = now().toISOString().replaceAll(':', '-');
    return join(folder, `${stamp}-${randomUUID().slice(0, 8)}-${basename(path)}`);
  };
  return {
    move: async (path) => {
      const place = placeFor(path);
      await fileSystem.makeFolder(folder);
      await fileSystem.rename(path, place);
      await fileSystem.syncFolder(folder);
      await fileSystem.syncFolder(dirname(path));
      return basename(place);
    },
    keep: async (path, bytes) => {
      const place = placeFor(path);
      await fileSystem.makeFolder(folder);
      await writeDurably(fileSystem, place, bytes);
      return basename(place);
    },
  };
}
