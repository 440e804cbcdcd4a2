import { useDeferredValue } from 'react';
import type { Annotation } from '../../core/annotations.ts';
import { removedName } from '../../core/review/removed.ts';
import type { Decision } from '../../core/review.ts';
import type { Answer, CrossreadApi, Snapshot } from '../../preload/contract.ts';
import { withSameParts } from '../model/same-parts.ts';
import { createStore, useStore } from './store.ts';

/** The last snapshot main sent; null until the first one arrives. */
export const snapshotStore = createStore<Snapshot | null>(null);

/** Takes the first snapshot, at once if it is there, and merges the slices that change from then on. Returns how to stop. */
export function connect(api: CrossreadApi, failed: (message: string) => void): () => void {
  let early: Partial<Snapshot> = {};
  let progressShown = 0;
  const stop = api.listen('changed', (text) => {
    const slices = JSON.parse(text) as Partial<Snapshot>;
    if (isMereProgress(slices)) {
      const now = performance.now();
      if (now - progressShown < progressPause) return;
      progressShown = now;
    }
    const before = snapshotStore.get();
    if (before === null) early = { ...early, ...slices };
    else {
      // Every edit sends these as new values; parts that are equal stay the same values, so that they are not drawn
      // again.
      const { review = before.review, accounts = before.accounts } = slices;
      snapshotStore.set({
        ...before,
        ...slices,
        review: withSameParts(before.review, review),
        accounts: withSameParts(before.accounts, accounts),
      });
    }
  });
  const show = (answer: Answer<Snapshot>): void => {
    // The snapshot was asked for before anything listened: slices that came meanwhile are at least as new.
    if (answer.ok) snapshotStore.set({ ...answer.value, ...early });
    else failed(answer.message);
  };
  const there = api.snapshotIfThere();
  if (there === null) api.snapshot().then(show, (error: unknown) => failed(String(error)));
  else show(there);
  return stop;
}

/**
 * Milliseconds between two shares of the progress that are shown. They come by the hundred, and each that is shown makes
 * a drawing that is done in pieces begin anew.
 */
const progressPause = 250;

/** Whether a change only says how far comparing has come: the next one will say more. */
function isMereProgress({ analysisProgress, ...others }: Partial<Snapshot>): boolean {
  return analysisProgress?.state === 'running' && Object.keys(others).length === 0;
}

/** A slice of the snapshot; only for parts that are drawn when there is one. */
export function useSnapshot<S>(select: (snapshot: Snapshot) => S): S {
  return useStore(snapshotStore, (snapshot) => select(present(snapshot)));
}

/**
 * A slice as the window has got round to showing it: what is drawn from it may take long, and is drawn in pieces, so
 * that nobody who types or scrolls has to wait. All that is shown in this way changes at once.
 */
export function useShownSnapshot<S>(select: (snapshot: Snapshot) => S): S {
  return useDeferredValue(useSnapshot(select));
}

/** The notes of the open review. */
export function annotationsIn({ review }: Snapshot): readonly Annotation[] {
  return review?.annotations ?? none;
}

/** What the editor decided in the open review. */
export function decisionsIn({ review }: Snapshot): readonly Decision[] {
  return review?.decisions ?? none;
}

/** What stands for an account that is no longer in the review. */
export function nameOfRemoved({ removed }: Pick<Snapshot, 'removed'>, id: string): string {
  return removedName(removed.find((account) => account.id === id)?.name ?? null);
}

/** Whether this window may only read what is in the data folder, because another one writes in it. */
export function isReadOnly({ saving }: Snapshot): boolean {
  return saving.state === 'read-only';
}

const none: readonly never[] = [];

/** The snapshot as it is now, for handlers. */
export function currentSnapshot(): Snapshot {
  return present(snapshotStore.get());
}

function present(snapshot: Snapshot | null): Snapshot {
  if (snapshot === null) throw new Error('the window draws before it knows anything');
  return snapshot;
}
