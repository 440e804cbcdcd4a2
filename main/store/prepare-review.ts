import type { FileSystem } from './file-system.ts';
import type { Quarantine } from './quarantine.ts';
import { quarantineAt } from './quarantine.ts';
import type { Recovery } from './recovery.ts';
import { recover } from './recovery.ts';
import { foreignFiles, repair, tidy } from './repair.ts';
import type { ReviewFolder } from './review-files.ts';
import { reviewFolder } from './review-files.ts';
import { explained } from './store-error.ts';

/** A review that is to be opened, and where it lies. */
export type ReviewPlace = {
  readonly fileSystem: FileSystem;
  /** The review's folder. */
  readonly path: string;
  readonly id: string;
  readonly isReadOnly: boolean;
  readonly now: () => Date;
};

/** A review's folder with its state read from it and, unless it is read-only, everything ready to be written to. */
export type PreparedReview = {
  readonly folder: ReviewFolder;
  readonly recovery: Recovery;
  readonly quarantine: Quarantine;
  readonly readOnly: boolean;
  /** What the editor should know, in whole sentences. */
  readonly notices: readonly string[];
};

/**
 * Recovers a review and puts aside what cannot be used. Where that cannot be done the review is read-only: nothing may be
 * written over what could not be saved. Throws a StoreError when there is no good state of it.
 */
export async function prepareReview(place: ReviewPlace): Promise<PreparedReview> {
  const { fileSystem, path, id, now } = place;
  const folder = reviewFolder(fileSystem, path);
  const recovery = await recover(fileSystem, folder, id);
  const quarantine = quarantineAt(fileSystem, folder.quarantine, now);
  const notices = [...recovery.notices, ...(await foreignFiles(fileSystem, folder))];
  const prepared = { folder, recovery, quarantine };
  if (place.isReadOnly || recovery.isNewer) return { ...prepared, readOnly: true, notices };
  try {
    await tidy(fileSystem, folder);
    const repaired = await repair(folder, quarantine, recovery);
    return { ...prepared, readOnly: false, notices: [...notices, ...repaired] };
  } catch (error) {
    const { message } = explained(
      error,
      'The review is open for reading only, as its folder could not be prepared',
    );
    return { ...prepared, readOnly: true, notices: [...notices, message] };
  }
}
