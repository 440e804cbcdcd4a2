import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { inTurn } from '../in-turn.ts';
import { writeTemporary } from './durable-file.ts';
import type { FileSystem, OpenFile } from './file-system.ts';
import type { JournalLine } from './journal-line.ts';
import { encodeLine } from './journal-line.ts';
import type { Reserve } from './reserve.ts';
import { explained, isDiskFull } from './store-error.ts';

/** The journal of one review, open for appending. Edits reach the disk in the order of `append`, or not at all. */
export type Journal = {
  /**
   * Resolves when the line is on the disk. Rejects with a StoreError when it could not be written; it then stays
   * queued, in its place, and goes with the next append or `flush`.
   */
  readonly append: (line: JournalLine) => Promise<void>;
  /**
   * Writes what is queued, and makes the file whole when it is in doubt. Resolves when all of it is on the disk, rejects with a StoreError when it is not.
   */
  readonly flush: () => Promise<void>;
  /** How many lines are not on the disk yet. */
  readonly unsaved: () => number;
  /** Forgets the lines up to this number: a checkpoint holds them. */
  readonly cutTo: (seq: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type JournalStart = {
  readonly fileSystem: FileSystem;
  readonly path: string;
  readonly review: string;
  readonly reserve: Reserve;
  /** The lines that were found and are to stay. */
  readonly lines: readonly JournalLine[];
  /** False when the file has more or less in it than these lines: it is written anew with the next append. */
  readonly isExact: boolean;
  /** Keeps lines, each with its line end, that are about to be cut from the journal; when it rejects they are not. */
  readonly archive: (lines: Uint8Array) => Promise<void>;
};

type Written = { readonly seq: number; readonly text: string };

type Queued = Written & {
  /** Null once the one who appended has been told of a failure. */
  waiting: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | null;
};

export function openJournal(start: JournalStart): Journal {
  const { fileSystem, path, review, reserve, lines, isExact, archive } = start;
  const folder = dirname(path);
  const textOf = (line: JournalLine): string => `${encodeLine(review, line)}\n`;
  let written: readonly Written[] = lines.map((line) => ({ seq: line.seq, text: textOf(line) }));
  let length = lengthOf(written);
  let queue: readonly Queued[] = [];
  let file: OpenFile | null = null;
  // True when we cannot be sure what the file holds: then it is replaced as a whole instead of appended to.
  let isInDoubt = !isExact;
  let isNameSynced = true;
  const exclusively = inTurn();

  const closeFile = async (): Promise<void> => {
    const closing = file;
    file = null;
    await closing?.close().catch(() => undefined);
  };

  const replaceFile = async (content: readonly Written[]): Promise<void> => {
    const temporary = await writeTemporary(fileSystem, path, bytesOf(content));
    isInDoubt = true;
    isNameSynced = false;
    await closeFile();
    await fileSystem.rename(temporary, path);
    isInDoubt = false;
    length = lengthOf(content);
    written = content;
  };

  const syncName = async (): Promise<void> => {
    if (isNameSynced) return;
    await fileSystem.syncFolder(folder);
    isNameSynced = true;
  };

  /**
   * Always writes at the end of what is known to be on the disk. After a failure the same lines come first again, so
   * what was left behind of them is covered byte by byte: no torn line can stay in the middle.
   */
  const write = async (batch: readonly Written[]): Promise<void> => {
    if (isInDoubt) {
      await replaceFile([...written, ...batch]);
      await syncName();
      return;
    }
    await syncName();
    if (batch.length === 0) return;
    file ??= await fileSystem.openFile(path, 'update');
    const bytes = bytesOf(batch);
    await file.write(bytes, length);
    await file.datasync();
    length += bytes.length;
    written = [...written, ...batch];
  };

  const writeWithReserve = async (batch: readonly Queued[]): Promise<void> => {
    try {
      await write(notYetWritten(batch));
    } catch (error) {
      await closeFile();
      if (!isDiskFull(error) || !(await reserve.release())) throw error;
      await write(notYetWritten(batch));
    }
  };

  const notYetWritten = (batch: readonly Queued[]): readonly Queued[] => {
    const last = written.at(-1)?.seq ?? 0;
    return batch.filter(({ seq }) => seq > last);
  };

  const writeQueue = async (): Promise<void> => {
    if (queue.length === 0 && !isInDoubt && isNameSynced) return;
    const batch = queue;
    try {
      await writeWithReserve(batch);
    } catch (error) {
      await closeFile();
      const failure = explained(error, 'The last changes could not be saved');
      for (const entry of batch) {
        entry.waiting?.reject(failure);
        entry.waiting = null;
      }
      throw failure;
    }
    queue = queue.slice(batch.length);
    for (const { waiting } of batch) waiting?.resolve();
  };

  return {
    append: (line) => {
      const durable = new Promise<void>((resolve, reject) => {
        queue = [...queue, { seq: line.seq, text: textOf(line), waiting: { resolve, reject } }];
      });
      // One turn later, so that edits made together share one sync; those that come meanwhile share the next.
      void exclusively(async () => {
        await nextTurn();
        await writeQueue().catch(() => undefined);
      });
      return durable;
    },
    flush: () => exclusively(writeQueue),
    unsaved: () => queue.length,
    cutTo: (seq) =>
      exclusively(async () => {
        const kept = written.filter((line) => line.seq > seq);
        if (kept.length === written.length) return;
        await archive(bytesOf(written.filter((line) => line.seq <= seq)));
        await replaceFile(kept);
        await syncName();
      }),
    close: () => exclusively(closeFile),
  };
}

function bytesOf(lines: readonly Written[]): Uint8Array {
  return Buffer.from(lines.map(({ text }) => text).join(''));
}

function lengthOf(lines: readonly Written[]): number {
  return bytesOf(lines).length;
}
