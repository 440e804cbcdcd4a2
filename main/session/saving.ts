import type { Saving } from '../../preload/contract.ts';
import { messageOf } from '../message-of.ts';

/** Where an open review's edits are written. */
export type SavedReview = {
  /** Writes again what could not be written; resolves when all of it is on the disk. */
  readonly retry: () => Promise<void>;
};

/** Follows edits to the disk and says where they stand. */
export type SavingWatch = {
  /** Watches one edit's way; never rejects. */
  readonly watch: (durable: Promise<void>) => void;
  readonly stop: () => void;
};

const retryAfter = 2_000;

/** Reports `saving`, `saved`, or `failed` with the reason, and keeps trying until everything is on the disk. */
export function watchSaving(review: SavedReview, report: (saving: Saving) => void): SavingWatch {
  let pending = 0;
  let retrying: NodeJS.Timeout | null = null;

  const settled = (): void => {
    pending -= 1;
    if (pending === 0 && retrying === null) report({ state: 'saved' });
  };
  const failed = (error: unknown): void => {
    pending -= 1;
    report({ state: 'failed', message: messageOf(error) });
    retrying ??= setTimeout(retry, retryAfter);
  };
  const retry = (): void => {
    review.retry().then(
      () => {
        retrying = null;
        report(pending === 0 ? { state: 'saved' } : { state: 'saving' });
      },
      (error: unknown) => {
        report({ state: 'failed', message: messageOf(error) });
        retrying = setTimeout(retry, retryAfter);
      },
    );
  };

  return {
    watch: (durable) => {
      pending += 1;
      if (retrying === null) report({ state: 'saving' });
      durable.then(settled, failed);
    },
    stop: () => {
      if (retrying !== null) clearTimeout(retrying);
      retrying = null;
    },
  };
}
