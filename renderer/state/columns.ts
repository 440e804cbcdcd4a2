import type { Account } from '../../core/model.ts';
import type { Snapshot } from '../../preload/contract.ts';
import type { ColumnLayout } from '../../preload/preferences.ts';
import { ask } from './ask.ts';
import { currentSnapshot, useSnapshot } from './snapshot.ts';

const untouched: ColumnLayout = { widths: {}, hidden: [], reference: null };

/** How many reviews' columns are remembered; the ones set last stay. */
const mostRemembered = 50;

/** How the columns of the open review are set. */
export function useColumnLayout(): ColumnLayout {
  return useSnapshot(layoutIn);
}

/** The accounts that have a column now, in order. There is always one. */
export function shownAccounts(accounts: readonly Account[], layout: ColumnLayout): readonly Account[] {
  const shown = accounts.filter(({ id }) => !layout.hidden.includes(id));
  return shown.length === 0 ? accounts.slice(0, 1) : shown;
}

/** The accounts of the open review that have a column now. */
export function shownNow(): readonly Account[] {
  const snapshot = currentSnapshot();
  return shownAccounts(snapshot.accounts, layoutIn(snapshot));
}

/** The accounts of the open review whose columns are put aside. */
export function hiddenNow(): readonly string[] {
  return layoutIn(currentSnapshot()).hidden;
}

/** Shares of the width of the columns that have been resized. */
export function setColumnWidths(widths: ColumnLayout['widths']): void {
  const layout = layoutIn(currentSnapshot());
  keep({ ...layout, widths: { ...layout.widths, ...widths } });
}

export function hideColumn(account: string): void {
  const layout = layoutIn(currentSnapshot());
  keep({ ...layout, hidden: [...layout.hidden.filter((id) => id !== account), account] });
}

/** Shows the columns again that are hidden of the given accounts. */
export function showColumns(accounts: readonly string[]): void {
  const layout = layoutIn(currentSnapshot());
  const hidden = layout.hidden.filter((id) => !accounts.includes(id));
  if (hidden.length < layout.hidden.length) keep({ ...layout, hidden });
}

/** The account that was pinned as the reference of the open review; null where none is. */
export function keptReference(): string | null {
  return layoutIn(currentSnapshot()).reference;
}

export function keepReference(account: string | null): void {
  keep({ ...layoutIn(currentSnapshot()), reference: account });
}

/** Moves a column one place to the left (-1) or right (+1) among those that are shown. */
export function stepColumn(account: string, step: 1 | -1): void {
  const shown = shownNow();
  const beside = shown[shown.findIndex(({ id }) => id === account) + step];
  if (beside !== undefined) moveColumnTo(account, beside.id);
}

/** Moves a column to the place of another one. */
export function moveColumnTo(account: string, place: string): void {
  const { accounts } = currentSnapshot();
  const to = accounts.findIndex(({ id }) => id === place);
  if (to >= 0 && account !== place) void ask(window.crossread.moveAccount(account, to));
}

function layoutIn({ review, preferences }: Snapshot): ColumnLayout {
  return (review === null ? undefined : preferences.columns[review.id]) ?? untouched;
}

function keep(layout: ColumnLayout): void {
  const { review, preferences } = currentSnapshot();
  if (review === null) return;
  const others = Object.entries(preferences.columns).filter(([id]) => id !== review.id);
  const { widths, hidden, reference } = layout;
  const isUntouched = Object.keys(widths).length === 0 && hidden.length === 0 && reference === null;
  const kept = isUntouched ? others : [...others, [review.id, layout] as const];
  void ask(window.crossread.setPreferences({ columns: Object.fromEntries(kept.slice(-mostRemembered)) }));
}
