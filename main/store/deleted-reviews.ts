import { dirname, join } from 'node:path';
import { type DeletedReview, keptDays } from '../../preload/desk.ts';
import { inTurn } from '../in-turn.ts';
import type { FileSystem } from './file-system.ts';
import { listIfThere } from './if-there.ts';
import { summaryAt } from './list-reviews.ts';
import type { OpenReviews } from './open-reviews.ts';
import { checkReviewId, isReviewId, noSuchReview } from './review-files.ts';
import { explained, StoreError } from './store-error.ts';

/** The reviews that were taken from the desk: each is its whole folder under another name, and nothing in it is changed. */
export type DeletedReviews = {
  /** Takes a review from the desk. Throws a StoreError when there is none of this id, or when it is open. */
  readonly delete: (id: string) => Promise<void>;
  /** Puts one back by its name in `list`. Throws a StoreError when a review of its id is on the desk. */
  readonly restore: (name: string) => Promise<void>;
  /** Those that were deleted last come first; one whose moment is not known comes at the end. */
  readonly list: () => Promise<readonly DeletedReview[]>;
  /** Removes those whose time is over. Only with the lock held. */
  readonly removeOld: () => Promise<void>;
  /** Begins no further removal, and waits for what is under way. */
  readonly settle: () => Promise<void>;
};

export type DeletedAround = {
  readonly fileSystem: FileSystem;
  /** The data folder. */
  readonly folder: string;
  readonly open: OpenReviews;
  readonly now: () => Date;
};

const dayLength = 24 * 60 * 60 * 1000;

/** What a folder is called that is being removed: what a crash leaves of it is nothing to bring back. */
const leavingPrefix = '.leaving-';

export function deletedReviews({ fileSystem, folder, open, now }: DeletedAround): DeletedReviews {
  const reviews = join(folder, 'reviews');
  const deleted = join(folder, deletedName);
  const exclusively = inTurn();
  let isSettling = false;

  /** The one step: the review is in one of two places before, in the other after, and at no time in both or none. */
  const move = async (from: string, to: string): Promise<void> => {
    await fileSystem.rename(from, to);
    await fileSystem.syncFolder(dirname(to));
    await fileSystem.syncFolder(dirname(from));
  };

  return {
    delete: async (id) => {
      checkReviewId(id);
      await exclusively(() =>
        open.whileClosed(id, async () => {
          try {
            if (!(await isThere(fileSystem, reviews, id))) throw noSuchReview();
            await fileSystem.makeFolder(deleted);
            // The folder's own name first, or a power cut could take it with what was moved into it.
            await fileSystem.syncFolder(folder);
            await move(join(reviews, id), join(deleted, nameFor(id, now())));
          } catch (error) {
            throw explained(error, 'Deleting the review did not come to its end');
          }
        }),
      );
    },
    restore: (name) =>
      exclusively(async () => {
        const id = idOf(name);
        try {
          if (id === null || !(await isThere(fileSystem, deleted, name))) {
            throw new StoreError(
              'This review is not among the deleted ones any more.',
              'Nothing was changed.',
            );
          }
          if (await isThere(fileSystem, reviews, id)) throw isBack();
          await open.whileClosed(id, () => move(join(deleted, name), join(reviews, id)));
        } catch (error) {
          throw explained(error, 'Restoring the review did not come to its end');
        }
      }),
    list: () =>
      exclusively(async () => {
        const entries = await listIfThere(fileSystem, deleted).catch((error: unknown) => {
          throw explained(error, 'The deleted reviews could not be listed');
        });
        const found: DeletedReview[] = [];
        for (const { name, isFolder } of entries) {
          const id = idOf(name);
          if (!isFolder || id === null) continue;
          const summary = await summaryAt(fileSystem, join(deleted, name), id, null);
          const moment = momentOf(name);
          found.push({
            ...summary,
            name,
            deleted: moment?.toISOString() ?? null,
            keptUntil: moment === null ? null : endOf(moment).toISOString(),
          });
        }
        return found.toSorted((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1));
      }),
    removeOld: () =>
      exclusively(async () => {
        for (const { name, isFolder } of await listIfThere(fileSystem, deleted)) {
          if (isSettling || !isFolder) continue;
          const moment = momentOf(name);
          const isOver = moment !== null && endOf(moment).getTime() < now().getTime();
          if (!isOver && !name.startsWith(leavingPrefix)) continue;
          // One that cannot be removed does no harm, and is tried again at the next start.
          await remove(fileSystem, deleted, name).catch(() => undefined);
        }
      }),
    settle: () => {
      isSettling = true;
      return exclusively(async () => undefined);
    },
  };
}

/** The folder of the deleted reviews in the data folder. It is made with the first of them, and stays. */
export const deletedName = 'deleted';

/** `review-1.2026-11-23T16-40-12.345Z`: the moment is part of the name, so that the one rename writes it too. */
function nameFor(id: string, moment: Date): string {
  return `${id}.${moment.toISOString().replaceAll(':', '-')}`;
}

/** The id of the review in a folder of this name; null for a folder that is none of ours. */
function idOf(name: string): string | null {
  const [id = ''] = name.split('.', 1);
  return isReviewId(id) ? id : null;
}

/** When the folder of this name was put here; null unless its name says so beyond doubt. */
function momentOf(name: string): Date | null {
  const id = idOf(name);
  if (id === null) return null;
  const stamp = name.slice(id.length + 1).replace(/T(\d{2})-(\d{2})-(\d{2})/, 'T$1:$2:$3');
  const moment = new Date(stamp);
  return !Number.isNaN(moment.getTime()) && nameFor(id, moment) === name ? moment : null;
}

function endOf(moment: Date): Date {
  return new Date(moment.getTime() + keptDays * dayLength);
}

async function isThere(fileSystem: FileSystem, folder: string, name: string): Promise<boolean> {
  return (await listIfThere(fileSystem, folder)).some((entry) => entry.name === name);
}

async function remove(fileSystem: FileSystem, deleted: string, name: string): Promise<void> {
  let leaving = name;
  if (!name.startsWith(leavingPrefix)) {
    leaving = `${leavingPrefix}${name}`;
    await fileSystem.rename(join(deleted, name), join(deleted, leaving));
    await fileSystem.syncFolder(deleted);
  }
  await fileSystem.removeFolder(join(deleted, leaving));
}

function isBack(): StoreError {
  return new StoreError(
    'This review is on the desk again, from a copy that was opened since.',
    'Nothing was changed. To have the deleted one back, delete that one first.',
  );
}
