import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupSummary } from '../../preload/desk.ts';
import { writeWholeFile } from '../export/write-file.ts';
import { messageOf } from '../message-of.ts';
import { sha256Of } from '../sha256-of.ts';
import type { OpenReview } from '../store/store.ts';
import { UserError } from '../user-error.ts';
import type { Manifest } from './manifest.ts';
import { names } from './manifest.ts';
import { readManifest } from './read-copy.ts';
import type { SavedBy } from './write-copy.ts';
import { encodeCopy } from './write-copy.ts';

/** Copies of reviews that are made automatically, in a folder of their own beside the data folder. */
export type Backups = {
  /** Backs the review up unless that was done today or nothing has changed since. Never rejects: the editor is told. */
  readonly keep: (review: OpenReview) => Promise<void>;
  /** All that can be read, the latest first. */
  readonly list: () => Promise<readonly BackupSummary[]>;
  /** The file of a backup. Throws a UserError for what is none. */
  readonly pathOf: (id: string) => string;
};

/** How many days of each review stay. */
const keptBackups = 14;

const day = /^(\d{4}-\d{2}-\d{2})\.crossread$/;
const backupId = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/\d{4}-\d{2}-\d{2}$/;

export function backupsIn(folder: string, savedBy: () => SavedBy, tell: (notice: string) => void): Backups {
  const write = async (stored: OpenReview): Promise<void> => {
    const own = join(folder, stored.review.id);
    const by = savedBy();
    const days = await daysIn(own);
    const today = `${by.saved.slice(0, 10)}.crossread`;
    const last = days.at(-1);
    if (last === today || (last !== undefined && (await isOf(join(own, last), stored)))) return;
    await mkdir(own, { recursive: true, mode: 0o700 });
    await writeWholeFile(join(own, today), await encodeCopy(await stored.copy(), by));
    for (const old of [...days, today].slice(0, -keptBackups)) await rm(join(own, old), { force: true });
  };

  return {
    keep: async (stored) => {
      try {
        await write(stored);
      } catch (error) {
        const reason = messageOf(error);
        tell(`Today’s backup of “${stored.review.title}” could not be made: ${reason}`);
      }
    },
    list: async () => {
      const found: BackupSummary[] = [];
      for (const review of await namesIn(folder)) {
        for (const name of await daysIn(join(folder, review))) {
          const path = join(folder, review, name);
          const manifest = await readManifest(path).catch(() => null);
          const id = `${review}/${name.replace(/\.crossread$/, '')}`;
          if (manifest !== null && backupId.test(id))
            found.push(summaryOf(id, manifest, (await stat(path)).size));
        }
      }
      return found.toSorted((a, b) => (a.saved < b.saved ? 1 : -1));
    },
    pathOf: (id) => {
      if (!backupId.test(id)) throw new UserError('There is no such backup. Choose one from the list.');
      return join(folder, `${id}.crossread`);
    },
  };
}

/** Whether a backup holds the review as it is now. */
async function isOf(path: string, { review }: OpenReview): Promise<boolean> {
  const manifest = await readManifest(path).catch(() => null);
  const kept = manifest?.files.find(({ name }) => name === names.review);
  return kept?.sha256 === sha256Of(JSON.stringify(review));
}

function summaryOf(id: string, { saved, review }: Manifest, bytes: number): BackupSummary {
  const { title, accounts, notes, decisions } = review;
  return { id, saved, title, accounts, notes, decisions, bytes };
}

/** Names of a review's backups, the oldest first. */
async function daysIn(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter((name) => day.test(name)).toSorted();
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
