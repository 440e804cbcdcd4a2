import { setImmediate as nextTurn } from 'node:timers/promises';
import { inTurn } from '../in-turn.ts';
import type { FileSystem } from './file-system.ts';
import type { WrittenLine } from './journal-file.ts';
import { bytesOf, journalFile } from './journal-file.ts';
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
   * Writes what is queued, and makes the file whole when it is in doubt. Resolves when all of it is on the disk, rejects
   * with a StoreError when it is not.
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

type Queued = WrittenLine & {
  /** Null once the one who appended has been told of a failure. */
  waiting: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | null;
};

export function openJournal(start: JournalStart): Journal {
  const { fileSystem, path, review, reserve, lines, isExact, archive } = start;
  const asWritten = (line: JournalLine): WrittenLine => ({
    seq: line.seq,
    text: `${encodeLine(review, line)}\n`,
  });
  const file = journalFile(fileSystem, path, lines.map(asWritten), isExact);
  const exclusively = inTurn();
  let queue: readonly Queued[] = [];

  /** Lines of a batch that are not in the file yet: a failure may have come after some of it was written. */
  const missing = (batch: readonly Queued[]): readonly Queued[] => {
    const last = file.lines().at(-1)?.seq ?? 0;
    return batch.filter(({ seq }) => seq > last);
  };

  const writeWithReserve = async (batch: readonly Queued[]): Promise<void> => {
    try {
      await file.append(missing(batch));
    } catch (error) {
      await file.close();
      if (!isDiskFull(error) || !(await reserve.release())) throw error;
      await file.append(missing(batch));
    }
  };

  const writeQueue = async (): Promise<void> => {
    if (queue.length === 0 && file.isSettled()) return;
    const batch = queue;
    try {
      await writeWithReserve(batch);
    } catch (error) {
      await file.close();
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
        queue = [...queue, { ...asWritten(line), waiting: { resolve, reject } }];
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
        const kept = file.lines().filter((line) => line.seq > seq);
        if (kept.length === file.lines().length) return;
        await archive(bytesOf(file.lines().filter((line) => line.seq <= seq)));
        await file.replace(kept);
      }),
    close: () => exclusively(file.close),
  };
}
