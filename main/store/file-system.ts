import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, statfs, unlink } from 'node:fs/promises';

/** An open file of the store. Positions and lengths are in bytes. */
export type OpenFile = {
  /** Writes all the bytes at a position, or throws; then any part of them may stand in the file. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Resolves when the content is on the disk. */
  readonly datasync: () => Promise<void>;
  /** Resolves when the content and the file's own data are on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type FolderEntry = { readonly name: string; readonly isFolder: boolean };

/**
 * The part of the file system that the store uses, so that tests can put one in its place that fails, tears writes or
 * loses power. Everything throws what Node throws: errors with a `code`.
 */
export type FileSystem = {
  /** `update`: an existing file, to write anywhere in it. `create`: a new one (mode 0600); throws EEXIST when it is there. */
  readonly openFile: (path: string, how: 'update' | 'create') => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** Makes a folder (mode 0700) and those above it; nothing happens when it is there. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Replaces what has the new name. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly removeFile: (path: string) => Promise<void>;
  /** Removes a folder with all that is in it. */
  readonly removeFolder: (folder: string) => Promise<void>;
  /** Resolves when the names in a folder are on the disk: a new or renamed file is safe only then. */
  readonly syncFolder: (folder: string) => Promise<void>;
  /** Bytes that may still be written on the folder's disk. */
  readonly freeBytes: (folder: string) => Promise<number>;
};

export const realFileSystem: FileSystem = {
  openFile: async (path, how) => {
    const { O_RDWR, O_CREAT, O_EXCL } = constants;
    const handle = await open(path, how === 'update' ? O_RDWR : O_RDWR | O_CREAT | O_EXCL, 0o600);
    return {
      write: async (bytes, position) => {
        // The system may write less than asked for: go on until all of it is written or it throws.
        for (let written = 0; written < bytes.length; ) {
          const part = await handle.write(bytes, written, bytes.length - written, position + written);
          written += part.bytesWritten;
        }
      },
      datasync: () => handle.datasync(),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  readFile: (path) => readFile(path),
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  rename,
  removeFile: unlink,
  removeFolder: (folder) => rm(folder, { recursive: true, force: true }),
  syncFolder: async (folder) => {
    // Windows cannot open a folder; its file systems write names through by themselves.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  freeBytes: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};
