import { basename, dirname, join } from 'node:path';
import { unfinishedPrefix } from './create-review.ts';
import { deletedName } from './deleted-reviews.ts';
import { isTemporary } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import { listIfThere } from './if-there.ts';
import type { Lock } from './lock.ts';
import { takeLock } from './lock.ts';
import type { Reserve } from './reserve.ts';
import { isLitter } from './review-files.ts';
import { explained, isDiskFull } from './store-error.ts';

/** Everything that the store itself puts into a data folder. */
const ownNames = new Set(['lock', 'reserve', 'preferences.json', 'reviews', deletedName, 'quarantine']);

export type PreparedFolder = {
  readonly mode: 'writable' | { readonly readOnly: string };
  readonly isNew: boolean;
  /** True when reviews have been deleted here at any time. */
  readonly hasDeleted: boolean;
  readonly notices: readonly string[];
  readonly releaseLock: () => Promise<void>;
};

/** Makes the data folder ready and takes its lock; when that cannot be, says in `mode` why it is for reading only. */
export async function prepareDataFolder(
  fileSystem: FileSystem,
  folder: string,
  reserve: Reserve,
): Promise<PreparedFolder> {
  const notices: string[] = [];
  let isNew = false;
  let hasDeleted = false;
  let lock: Lock | null = null;
  const release = async (): Promise<void> => {
    if (lock?.state === 'held') await lock.release();
  };
  try {
    const before = await listIfThere(fileSystem, folder);
    isNew = !before.some(({ name }) => ownNames.has(name));
    hasDeleted = before.some(({ name }) => name === deletedName);
    if (before.length === 0) await makeFolderSafely(fileSystem, folder);
    lock = await lockWithReserve(fileSystem, folder, reserve);
    if (lock.state === 'taken') {
      const readOnly =
        `Crossread is open for reading only, because ${lock.by} is working in the same data folder. ` +
        'Close it and start Crossread again to make changes.';
      return { mode: { readOnly }, isNew, hasDeleted, notices, releaseLock: release };
    }
    if (!isNew && !before.some(({ name }) => name === 'reviews')) {
      notices.push(`The folder with your reviews is missing in ${folder}. If it was moved, put it back.`);
    }
    const reviews = join(folder, 'reviews');
    await fileSystem.makeFolder(reviews);
    await fileSystem.syncFolder(folder);
    await removeUnfinished(fileSystem, folder, reviews);
    const strangers = (await fileSystem.list(reviews)).filter(
      ({ name, isFolder }) => !isFolder && !isLitter(name),
    );
    if (strangers.length > 0) {
      const names = strangers.map(({ name }) => name).join(', ');
      notices.push(`Files that are not Crossread's lie among the reviews and were left alone: ${names}.`);
    }
  } catch (error) {
    // Without its folders nothing can be written; the lock is given back so that another attempt can have it.
    await release().catch(() => undefined);
    const what = 'Crossread is open for reading only, as its data folder could not be prepared';
    return {
      mode: { readOnly: `${explained(error, what).reason} The folder is ${folder}.` },
      isNew,
      hasDeleted,
      notices,
      releaseLock: async () => undefined,
    };
  }
  await reserve.restore();
  return { mode: 'writable', isNew, hasDeleted, notices, releaseLock: release };
}

async function makeFolderSafely(fileSystem: FileSystem, folder: string): Promise<void> {
  await fileSystem.makeFolder(folder);
  // The folder above is not ours and may refuse; then the system decides when the new name is on the disk.
  await fileSystem.syncFolder(dirname(folder)).catch(() => undefined);
}

async function lockWithReserve(fileSystem: FileSystem, folder: string, reserve: Reserve): Promise<Lock> {
  try {
    return await takeLock(fileSystem, folder);
  } catch (error) {
    if (!isDiskFull(error) || !(await reserve.release())) throw error;
    return takeLock(fileSystem, folder);
  }
}

/** Removes what an earlier run began and never reported as saved. Only with the lock held. */
async function removeUnfinished(fileSystem: FileSystem, folder: string, reviews: string): Promise<void> {
  for (const { name, isFolder } of await fileSystem.list(folder)) {
    const isStaleLock = name.startsWith('lock.') && name.endsWith('.stale');
    if (!isFolder && (isTemporary(name) || isStaleLock)) await fileSystem.removeFile(join(folder, name));
  }
  for (const { name, isFolder } of await fileSystem.list(reviews)) {
    if (isFolder && basename(name).startsWith(unfinishedPrefix)) {
      await fileSystem.removeFolder(join(reviews, name));
    }
  }
}
