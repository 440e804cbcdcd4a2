import { join } from 'node:path';
import type { CheckpointFiles } from './checkpoints.ts';
import type { FileSystem } from './file-system.ts';
import { reviewSchemaVersion } from './migrations.ts';
import { StoreError } from './store-error.ts';

const historyName = 'history.jsonl';

const checkpointName = /^review-(\d+)\.json$/;

/** Names that operating systems leave everywhere; nobody needs to hear of them. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** Where everything of one review lies: one folder, so that it can be looked at, copied and backed up by itself. */
export type ReviewFolder = {
  readonly path: string;
  readonly journal: string;
  /** Edits that were moved out of the journal. */
  readonly history: string;
  readonly checkpoints: CheckpointFiles;
  readonly quarantine: string;
};

export const reviewSubfolders = ['snapshots', 'sources', 'texts', 'quarantine'] as const;

export function reviewFolder(fileSystem: FileSystem, path: string): ReviewFolder {
  return {
    path,
    journal: join(path, 'journal.jsonl'),
    history: join(path, historyName),
    quarantine: join(path, 'quarantine'),
    checkpoints: {
      fileSystem,
      folder: join(path, 'snapshots'),
      format: 'crossread-review',
      schemaVersion: reviewSchemaVersion,
      nameOf: (seq) => `review-${seq}.json`,
      seqOf: (name) => {
        const number = checkpointName.exec(name)?.[1];
        return number === undefined ? null : Number(number);
      },
      keep: 3,
    },
  };
}

/** Whether a review's folder may have such a file or folder at its top without the editor being told. */
export function isExpectedInReview(name: string): boolean {
  const files = ['journal.jsonl', historyName, ...reviewSubfolders];
  return files.includes(name) || litter.has(name);
}

export function isLitter(name: string): boolean {
  return litter.has(name);
}

export function isReviewId(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(id);
}

/** Throws for an id that cannot be the name of a folder on every system: nothing outside `reviews` is ever reached. */
export function checkReviewId(id: string): void {
  if (!isReviewId(id)) throw noSuchReview();
}

export function noSuchReview(): StoreError {
  return new StoreError('There is no review of this name.', 'Open another one from the list.');
}
