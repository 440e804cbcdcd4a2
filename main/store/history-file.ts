import { dirname } from 'node:path';
import type { ReportSource } from '../../core/report.ts';
import type { HistoryEntry } from '../../core/review/history.ts';
import { namesInPast } from '../../core/review/removed.ts';
import { writeNew } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import { readIfThere } from './if-there.ts';
import type { JournalLine } from './journal-line.ts';
import { readJournal } from './read-journal.ts';
import type { ReviewFolder } from './review-files.ts';

const lineEnd = 0x0a;

/**
 * Appends lines that the journal is about to lose; resolves when they are on the disk. A crash between this and the cut
 * leaves them in both files, and one that tears the last line leaves it in the journal: reading takes each edit once.
 */
export async function archiveTo(fileSystem: FileSystem, path: string, lines: Uint8Array): Promise<void> {
  const standing = await readIfThere(fileSystem, path);
  if (standing === null) {
    await writeNew(fileSystem, path, lines);
    await fileSystem.syncFolder(dirname(path));
    return;
  }
  const isTorn = standing.length > 0 && standing.at(-1) !== lineEnd;
  const file = await fileSystem.openFile(path, 'update');
  try {
    await file.write(isTorn ? Buffer.concat([Buffer.of(lineEnd), lines]) : lines, standing.length);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Every edit that the two files still have, oldest first. What is damaged is left out: it is history, not state. */
export async function readHistoryLines(
  fileSystem: FileSystem,
  folder: ReviewFolder,
  review: string,
): Promise<readonly JournalLine[]> {
  const archived = await readJournal(fileSystem, folder.history, review);
  const recent = await readJournal(fileSystem, folder.journal, review);
  const lines = new Map([...archived.lines, ...recent.lines]);
  return [...lines.values()].toSorted((a, b) => a.seq - b.seq);
}

/** Edits on record in words for the editor. */
export function historyOf(lines: readonly JournalLine[]): readonly HistoryEntry[] {
  return lines.map(({ seq, time, author, what }) => ({ number: seq, time, author, what }));
}

/** What a report tells of a review's past. */
export type Past = Required<Pick<ReportSource, 'history' | 'formerNames'>>;

export function pastOf(lines: readonly JournalLine[]): Past {
  return { history: historyOf(lines), formerNames: namesInPast(lines.map(({ edit }) => edit)) };
}
