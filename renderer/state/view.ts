import { createStore } from './store.ts';

export const views = ['side-by-side', 'statements', 'quotes', 'facts', 'overview', 'report'] as const;
export type View = (typeof views)[number];

export const viewNames: Readonly<Record<View, string>> = {
  'side-by-side': 'Side by side',
  statements: 'Statements',
  quotes: 'Quotes',
  facts: 'Facts',
  overview: 'Overview',
  report: 'Report',
};

export const viewStore = createStore<View>('side-by-side');

export const dialogs = [
  'account',
  'block',
  'export',
  'history',
  'backups',
  'arrival',
  'rules',
  'paste',
  'shortcuts',
  'commands',
  'new-review',
  'delete-review',
  'rename',
  'versions',
] as const;
export type OpenDialog = (typeof dialogs)[number];

/** The dialog that is open; one at a time. */
export const dialogStore = createStore<OpenDialog | null>(null);

/** The finding that J, K, C, X and D work on. */
export const currentFindingStore = createStore<string | null>(null);

export function isView(value: unknown): value is View {
  return views.some((view) => view === value);
}
