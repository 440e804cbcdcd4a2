import { Low } from 'lowdb';
import type { Review } from '../../core/review.ts';
import { messageOf } from '../message-of.ts';
import type { Numbered } from './checkpoints.ts';
import { checkpointAdapter } from './checkpoints.ts';
import type { Journal } from './journal.ts';
import type { ReviewNotices } from './notices.ts';
import { parseReview } from './parse-review.ts';
import type { Recovery } from './recovery.ts';
import type { Reserve } from './reserve.ts';
import type { ReviewFolder } from './review-files.ts';
import { explained, StoreError } from './store-error.ts';

/** The state of an open review in memory, which is written whole from time to time so that the journal can be cut. */
export type CheckpointedReview = {
  /** The review with every edit, and the number of the last one. */
  readonly now: () => Numbered<Review>;
  readonly replace: (next: Numbered<Review>) => void;
  /** Writes a checkpoint of the state, unless there is one, and cuts the journal. Rejects with a StoreError. */
  readonly checkpoint: () => Promise<void>;
  /** The same where nobody waits for it: a failure becomes a notice. Never rejects. */
  readonly checkpointQuietly: () => Promise<void>;
  /** Whether there have been enough edits for another checkpoint. */
  readonly isCheckpointDue: () => boolean;
};

export type Checkpointing = {
  readonly folder: ReviewFolder;
  readonly recovery: Recovery;
  readonly journal: Journal;
  readonly reserve: Reserve;
  readonly notices: ReviewNotices;
  /** Edits between two checkpoints. */
  readonly checkpointEvery: number;
  /** Runs work on the review's files one piece at a time. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Asked when a checkpoint's turn has come; nothing is written while the answer is no. */
  readonly isWritable: () => boolean;
};

export function checkpointedReview(around: Checkpointing): CheckpointedReview {
  const { folder, recovery, journal, reserve, notices, checkpointEvery, exclusively, isWritable } = around;
  const adapter = checkpointAdapter(folder.checkpoints, recovery.checkpoints, (data, schemaVersion) => {
    const parsed = parseReview(data, schemaVersion);
    if (!parsed.ok) throw new StoreError(`The checkpoint has a wrong shape (${parsed.problem}).`, '');
    return parsed.review;
  });
  const model = new Low<Numbered<Review>>(adapter, { seq: recovery.seq, data: recovery.review });
  let written = recovery.checkpoints[0] ?? 0;
  // A disk that fails is tried again after so many edits, not at each.
  let attempted = written;

  const write = async (): Promise<void> => {
    await journal.flush();
    const { seq } = model.data;
    if (seq === written) return;
    attempted = seq;
    await model.write();
    written = seq;
    await journal.cutTo(adapter.oldest());
    await reserve.restore();
  };

  const checkpoint = (): Promise<void> =>
    exclusively(async () => {
      if (!isWritable()) return;
      try {
        await write();
      } catch (error) {
        throw explained(error, 'No checkpoint of the review could be written');
      }
    });

  return {
    now: () => model.data,
    replace: (next) => {
      model.data = next;
    },
    checkpoint,
    checkpointQuietly: async () => {
      try {
        await checkpoint();
      } catch (error) {
        // Edits are safe in the journal, which only grows longer.
        notices.add(messageOf(error));
      }
    },
    isCheckpointDue: () => model.data.seq - Math.max(written, attempted) >= checkpointEvery,
  };
}
