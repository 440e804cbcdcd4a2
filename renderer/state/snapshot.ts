import type { CrossreadApi, Snapshot } from '../../preload/contract.ts';
import { createStore, useStore } from './store.ts';

/** The last snapshot main sent; null until the first one arrives. */
export const snapshotStore = createStore<Snapshot | null>(null);

/** Fetches the first snapshot and merges the slices that change from then on. Returns how to stop. */
export function connect(api: CrossreadApi, failed: (message: string) => void): () => void {
  const stop = api.listen('changed', (slices) => {
    const before = snapshotStore.get();
    // Slices before the first snapshot are part of it already.
    if (before !== null) snapshotStore.set({ ...before, ...slices });
  });
  api.snapshot().then(
    (answer) => {
      if (answer.ok) snapshotStore.set(answer.value);
      else failed(answer.message);
    },
    (error: unknown) => failed(String(error)),
  );
  return stop;
}

/** A slice of the snapshot; only for parts that are drawn when there is one. */
export function useSnapshot<S>(select: (snapshot: Snapshot) => S): S {
  return useStore(snapshotStore, (snapshot) => select(present(snapshot)));
}

/** The snapshot as it is now, for handlers. */
export function currentSnapshot(): Snapshot {
  return present(snapshotStore.get());
}

function present(snapshot: Snapshot | null): Snapshot {
  if (snapshot === null) throw new Error('the window draws before it knows anything');
  return snapshot;
}
