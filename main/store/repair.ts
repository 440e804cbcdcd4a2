import { join } from 'node:path';
import { isTemporary } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import type { Quarantine } from './quarantine.ts';
import type { Recovery } from './recovery.ts';
import type { ReviewFolder } from './review-files.ts';
import { isExpectedInReview, reviewSubfolders } from './review-files.ts';

/** Whether the journal's file holds anything that is not part of the recovered state. */
function hasJournalDamage({ journal, lines }: Recovery): boolean {
  return journal.torn !== null || journal.damage.length > 0 || lines.length < journal.lines.size;
}

/** Whether the journal's file is exactly what it would be if it were written anew. */
export function isJournalWhole(recovery: Recovery): boolean {
  return recovery.journal.isExact && !hasJournalDamage(recovery);
}

/**
 * Puts aside what cannot be used, before anything is written over it. Answers what it did, for the editor. Throws when
 * something could not be put aside: then nothing may be written in this review.
 */
export async function repair(
  folder: ReviewFolder,
  quarantine: Quarantine,
  recovery: Recovery,
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const name of recovery.damagedCheckpoints) {
    kept.push(await quarantine.move(join(folder.checkpoints.folder, name)));
  }
  const { bytes } = recovery.journal;
  if (bytes !== null && hasJournalDamage(recovery)) kept.push(await quarantine.keep(folder.journal, bytes));
  if (kept.length === 0) return [];
  return [`What could not be used was kept as it was in the review's folder quarantine: ${kept.join(', ')}.`];
}

/** Makes the folders that are missing and removes files that were never finished. */
export async function tidy(fileSystem: FileSystem, folder: ReviewFolder): Promise<void> {
  for (const name of reviewSubfolders) await fileSystem.makeFolder(join(folder.path, name));
  await fileSystem.syncFolder(folder.path);
  for (const name of ['.', ...reviewSubfolders]) {
    const inside = join(folder.path, name);
    for (const entry of await fileSystem.list(inside)) {
      if (!entry.isFolder && isTemporary(entry.name)) await fileSystem.removeFile(join(inside, entry.name));
    }
  }
}

/** Says which files at the top of a review's folder are not Crossread's. They are left alone. */
export async function foreignFiles(fileSystem: FileSystem, folder: ReviewFolder): Promise<readonly string[]> {
  const strangers: string[] = [];
  for (const { name } of await fileSystem.list(folder.path)) {
    if (!isExpectedInReview(name) && !isTemporary(name)) strangers.push(name);
  }
  const besideCheckpoints = await fileSystem.list(folder.checkpoints.folder).catch(() => []);
  for (const { name } of besideCheckpoints) {
    if (!isExpectedInReview(name) && !isTemporary(name) && folder.checkpoints.seqOf(name) === null) {
      strangers.push(`snapshots/${name}`);
    }
  }
  if (strangers.length === 0) return [];
  return [
    `Files that are not Crossread's lie in the review's folder and were left alone: ${strangers.join(', ')}.`,
  ];
}
