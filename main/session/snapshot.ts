import type { Snapshot } from '../../preload/contract.ts';
import { defaultPreferences } from '../preferences.ts';

/** The snapshot that the window draws. It changes here only, and each change is published. */
export type ShownSnapshot = {
  readonly now: () => Snapshot;
  readonly change: (slices: Partial<Snapshot>) => void;
  readonly addNotice: (notice: string) => void;
  readonly removeNotice: (notice: string) => void;
};

/** What the window draws before anything is known, but for who is there. */
const nothingOpen: Omit<Snapshot, 'version' | 'author'> = {
  reviews: [],
  deleted: [],
  review: null,
  removed: [],
  accounts: [],
  analysis: null,
  analysisProgress: { state: 'done' },
  saving: { state: 'saved' },
  undo: null,
  redo: null,
  preferences: defaultPreferences,
  notices: [],
  houseRules: [],
  arrival: null,
};

/** Begins with nothing open. `publish` is told of every slice that changes. */
export function showSnapshot(
  who: Pick<Snapshot, 'version' | 'author'>,
  publish: (slices: Partial<Snapshot>) => void,
): ShownSnapshot {
  let snapshot: Snapshot = { ...nothingOpen, ...who };
  const change = (slices: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...slices };
    publish(slices);
  };
  return {
    now: () => snapshot,
    change,
    addNotice: (notice) => change({ notices: [...snapshot.notices, notice] }),
    removeNotice: (over) => change({ notices: snapshot.notices.filter((notice) => notice !== over) }),
  };
}
