type Command = {
  /** As menus, the palette and the sheet of keys call it. */
  readonly name: string;
  /** Heard by the menu, wherever the cursor is. In Electron's notation, like all keys here. */
  readonly accelerator?: string;
  /** Heard by the window, which knows when the editor is typing; the menu only shows it. */
  readonly key?: string;
  /** Further keys that the window hears. */
  readonly also?: readonly string[];
  /** Heard while the editor is typing, too. */
  readonly whileTyping?: true;
  /** Whether it can be asked for when no review is open. */
  readonly onDesk?: true;
};

/** Everything the app can be asked by name: menus, palette, keyboard and sheet of keys are made from this list. */
const commandList = {
  'side-by-side': { name: 'Show side by side', key: '1' },
  statements: { name: 'Show statements', key: '2' },
  quotes: { name: 'Show quotes', key: '3' },
  facts: { name: 'Show facts', key: '4' },
  overview: { name: 'Show overview', key: '5' },
  report: { name: 'Show report', key: '6' },
  find: { name: 'Search this review', key: 'CmdOrCtrl+F', also: ['/'], whileTyping: true },
  'next-difference': { name: 'Next difference', key: 'F7' },
  'previous-difference': { name: 'Previous difference', key: 'Shift+F7' },
  clear: { name: 'Clear what is lit', key: 'Escape' },
  'next-reference': { name: 'Next reference account', key: ']' },
  'previous-reference': { name: 'Previous reference account', key: '[' },
  'no-reference': { name: 'Compare with the selected passage' },
  'next-finding': { name: 'Next finding', key: 'J' },
  'previous-finding': { name: 'Previous finding', key: 'K' },
  confirm: { name: 'Confirm the finding', key: 'C' },
  dismiss: { name: 'Dismiss the finding', key: 'X' },
  defer: { name: 'Defer the finding', key: 'D' },
  'go-to-finding': { name: 'Go to the finding' },
  annotate: { name: 'Annotate the finding' },
  'new-note': { name: 'Note on the selection', key: 'N' },
  'pick-up': { name: 'Pick up the passage, or link here what is picked up', key: 'M' },
  'pick-up-more': { name: 'Pick up one more passage', key: 'Shift+M' },
  'put-down': { name: 'Put down what is picked up' },
  'take-out': { name: 'Unlink: take the passage out of its statement', key: 'U' },
  'link-with': { name: 'Link the passage with…' },
  'merge-with': { name: 'Merge the statement with…' },
  'merge-above': { name: 'Merge the statement with the row above' },
  'merge-below': { name: 'Merge the statement with the row below' },
  'leave-to-engine': { name: 'Let the engine decide on the passage' },
  why: { name: 'Why the passage stands here', key: 'W' },
  'show-passage': { name: 'Show the passage side by side' },
  undo: { name: 'Undo', key: 'CmdOrCtrl+Z' },
  redo: { name: 'Redo', key: 'Shift+CmdOrCtrl+Z', also: ['CmdOrCtrl+Y'] },
  'what-it-is': { name: 'What the paragraph is…' },
  'add-accounts': { name: 'Add accounts…', accelerator: 'CmdOrCtrl+O' },
  'paste-account': { name: 'Paste account…', accelerator: 'CmdOrCtrl+Shift+V' },
  'export-report': { name: 'Export report…', accelerator: 'CmdOrCtrl+E' },
  rules: { name: 'House rules…' },
  history: { name: 'History…' },
  rename: { name: 'Rename review…' },
  'save-copy': { name: 'Save a copy…', accelerator: 'CmdOrCtrl+Shift+S' },
  'open-copies': { name: 'Open saved review…', onDesk: true },
  backups: { name: 'Backups…', onDesk: true },
  'export-everything': { name: 'Export everything…', onDesk: true },
  'new-review': { name: 'New review…', accelerator: 'CmdOrCtrl+N', onDesk: true },
  desk: { name: 'All reviews', accelerator: 'CmdOrCtrl+Shift+O' },
  'analyse-again': { name: 'Compare the accounts' },
  'toggle-panel': { name: 'Show or hide findings and notes', accelerator: 'CmdOrCtrl+\\' },
  'show-columns': { name: 'Show all hidden columns' },
  'larger-text': { name: 'Larger text', onDesk: true },
  'smaller-text': { name: 'Smaller text', onDesk: true },
  density: { name: 'More or less room between lines', onDesk: true },
  'theme-system': { name: 'Theme: like the system', onDesk: true },
  'theme-light': { name: 'Theme: light', onDesk: true },
  'theme-dark': { name: 'Theme: dark', onDesk: true },
  commands: { name: 'All commands…', key: 'CmdOrCtrl+K', whileTyping: true, onDesk: true },
  shortcuts: { name: 'Keyboard…', key: '?', onDesk: true },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof commandList;

/** The commands with all that may be known of one. */
export const commands: Readonly<Record<CommandId, Command>> = commandList;

export const commandIds = Object.keys(commandList) as readonly CommandId[];
