import type { Snapshot } from '../preload/contract.ts';
import { defaultPreferences } from './preferences.ts';

/** What the window draws before anything is known, but for who is there. */
export const nothingOpen: Omit<Snapshot, 'version' | 'author'> = {
  reviews: [],
  review: null,
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
