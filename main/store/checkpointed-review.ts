import { Low } from 'lowdb';
import type { Review } from '../../core/review.ts';
import type { Numbered } from './checkpoints.ts';
import { checkpointAdapter } from './checkpoints.ts';
import type { Journal } from './journal.ts';
import { parseReview } from './parse-review.ts';
import type { Recovery } from './recovery.ts';
import type { Reserve } from './reserve.ts';
import type { ReviewFolder } from './review-files.ts';
import { StoreError } from './store-error.ts';

/** The state of an open review in memory, which is written whole from time to time so that the journal can be cut. */
export type CheckpointedReview = {
  /** The review with every edit, and the number of the last one. */
  readonly now: () => Numbered<Review>;
  readonly replace: (next: Numbered<Review>) => void;
  /** Writes a checkpoint of the state as it is now and cuts the journal, unless there is such a checkpoint. */
  readonly writeCheckpoint: () => Promise<void>;
  /** Edits since the last checkpoint, or since the last one that was attempted: a failing disk is not tried at each edit. */
  readonly editsSinceCheckpoint: () => number;
};

export function checkpointedReview(
  folder: ReviewFolder,
  recovery: Recovery,
  journal: Journal,
  reserve: Reserve,
): CheckpointedReview {
  const adapter = checkpointAdapter(folder.checkpoints, recovery.checkpoints, (data, schemaVersion) => {
    const parsed = parseReview(data, schemaVersion);
    if (!parsed.ok) throw new StoreError(`The checkpoint has a wrong shape (${parsed.problem}).`, '');
    return parsed.review;
  });
  const model = new Low<Numbered<Review>>(adapter, { seq: recovery.seq, data: recovery.review });
  let written = recovery.checkpoints[0] ?? 0;
  let attempted = written;
  return {
    now: () => model.data,
    replace: (next) => {
      model.data = next;
    },
    writeCheckpoint: async () => {
      await journal.flush();
      const { seq } = model.data;
      if (seq === written) return;
      attempted = seq;
      await model.write();
      written = seq;
      await journal.cutTo(adapter.oldest());
      await reserve.restore();
    },
    editsSinceCheckpoint: () => model.data.seq - Math.max(written, attempted),
  };
}
