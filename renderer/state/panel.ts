import { ask } from './ask.ts';
import { currentSnapshot } from './snapshot.ts';

export const panelWidths = { least: 240, usual: 300, most: 560 } as const;

/** Opens the panel on the right if it is hidden. */
export function showPanel(): void {
  if (currentSnapshot().preferences.panelWidth === 0) setPanelWidth(panelWidths.usual);
}

export function togglePanel(): void {
  setPanelWidth(currentSnapshot().preferences.panelWidth === 0 ? panelWidths.usual : 0);
}

export function setPanelWidth(width: number): void {
  void ask(window.crossread.setPreferences({ panelWidth: Math.round(width) }));
}
