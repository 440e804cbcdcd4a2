import { dirname } from 'node:path';
import { writeTemporary } from './durable-file.ts';
import type { FileSystem, OpenFile } from './file-system.ts';

/** A line of a journal as it stands in the file, with its line end. */
export type WrittenLine = { readonly seq: number; readonly text: string };

/** The file of one journal, and what of it is known to be on the disk. Its work must be asked for one at a time. */
export type JournalFile = {
  /** The lines that are on the disk. */
  readonly lines: () => readonly WrittenLine[];
  /** False while the file may hold something else, or its name may not be on the disk: the next `append` sees to it. */
  readonly isSettled: () => boolean;
  /** Resolves when these lines, too, are on the disk. After a failure the same lines must come first again. */
  readonly append: (batch: readonly WrittenLine[]) => Promise<void>;
  /** Resolves when the file has these lines and no others. */
  readonly replace: (content: readonly WrittenLine[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** `isExact` is false when the file has more or less in it than `lines`: the next `append` writes it anew. */
export function journalFile(
  fileSystem: FileSystem,
  path: string,
  lines: readonly WrittenLine[],
  isExact: boolean,
): JournalFile {
  let written = lines;
  let length = lengthOf(lines);
  let file: OpenFile | null = null;
  // True when we cannot be sure what the file holds: then it is replaced as a whole instead of appended to.
  let isInDoubt = !isExact;
  let isNameSynced = true;

  const close = async (): Promise<void> => {
    const closing = file;
    file = null;
    await closing?.close().catch(() => undefined);
  };

  const syncName = async (): Promise<void> => {
    if (isNameSynced) return;
    await fileSystem.syncFolder(dirname(path));
    isNameSynced = true;
  };

  const replace = async (content: readonly WrittenLine[]): Promise<void> => {
    const temporary = await writeTemporary(fileSystem, path, bytesOf(content));
    isInDoubt = true;
    isNameSynced = false;
    await close();
    await fileSystem.rename(temporary, path);
    isInDoubt = false;
    length = lengthOf(content);
    written = content;
    await syncName();
  };

  return {
    lines: () => written,
    isSettled: () => !isInDoubt && isNameSynced,
    // Always writes at the end of what is known to be on the disk. As the same lines come first again after a failure,
    // what was left behind of them is covered byte by byte: no torn line can stay in the middle.
    append: async (batch) => {
      if (isInDoubt) return replace([...written, ...batch]);
      await syncName();
      if (batch.length === 0) return undefined;
      file ??= await fileSystem.openFile(path, 'update');
      const bytes = bytesOf(batch);
      await file.write(bytes, length);
      await file.datasync();
      length += bytes.length;
      written = [...written, ...batch];
      return undefined;
    },
    replace,
    close,
  };
}

export function bytesOf(lines: readonly WrittenLine[]): Uint8Array {
  return Buffer.from(lines.map(({ text }) => text).join(''));
}

function lengthOf(lines: readonly WrittenLine[]): number {
  return bytesOf(lines).length;
}
