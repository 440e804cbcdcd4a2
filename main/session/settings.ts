import type { Rule } from '../../core/model.ts';
import type { Preferences } from '../../preload/preferences.ts';
import { parseHouseRules } from '../house-rules.ts';
import { parseRemembered } from '../preferences.ts';
import type { Store } from '../store/store.ts';
import type { ShownSnapshot } from './snapshot.ts';

/** What the window may set that belongs to no review. */
export type SettingsRequests = {
  readonly setPreferences: (change: Partial<Preferences>) => Promise<void>;
  readonly setHouseRules: (rules: readonly Rule[]) => Promise<void>;
};

/** What the app keeps between its starts: the editor's preferences, the rules of the house, which review was open. */
export type Settings = SettingsRequests & {
  /** The review that was open when the app ended; null for none. */
  readonly lastOpen: string | null;
  /** Writes down the preferences and which review is open now. */
  readonly remember: () => Promise<void>;
};

/** Shows the settings as they were kept. `onRules` is told when the rules of the house have changed. */
export async function readSettings(
  store: Store,
  shown: ShownSnapshot,
  onRules: () => void,
): Promise<Settings> {
  const { preferences, openReview } = parseRemembered(await store.readPreferences());
  const houseRules = parseHouseRules(await store.readRules());
  shown.change({ preferences, houseRules });

  const remember = async (): Promise<void> => {
    if (store.mode !== 'writable') return;
    const now = shown.now();
    await store.writePreferences({ preferences: now.preferences, openReview: now.review?.id ?? null });
  };

  return {
    lastOpen: openReview,
    remember,
    setPreferences: async (change) => {
      shown.change({ preferences: { ...shown.now().preferences, ...change } });
      await remember();
    },
    setHouseRules: async (rules) => {
      await store.writeRules(rules);
      shown.change({ houseRules: rules });
      onRules();
    },
  };
}
