export const themes = ['system', 'light', 'dark'] as const;

/** How much room there is between lines and rows. */
export const densities = ['comfortable', 'compact'] as const;

/** How the editor has set the columns of one review. */
export type ColumnLayout = {
  /** Share of the width by account, 1 for an untouched column. */
  readonly widths: Readonly<Record<string, number>>;
  /** Accounts whose columns are put aside for now. */
  readonly hidden: readonly string[];
  /** The account every other one is marked against; null: the one whose passage is selected. */
  readonly reference: string | null;
};

/** How the editor likes the window; not part of any review. */
export type Preferences = {
  readonly theme: (typeof themes)[number];
  /** Size of the accounts' text in CSS pixels, 13 to 24. */
  readonly textSize: number;
  /** Width of the panel on the right in CSS pixels; 0 when hidden. */
  readonly panelWidth: number;
  readonly density: (typeof densities)[number];
  /** By review; a review whose columns are as they came is not in it. */
  readonly columns: Readonly<Record<string, ColumnLayout>>;
};
