/** Menu commands that only the window can carry out. */
export type MenuCommand =
  | 'undo'
  | 'redo'
  | 'find'
  | 'new-note'
  | 'next-difference'
  | 'previous-difference'
  | 'export-report'
  | 'history'
  | 'save-copy'
  | 'open-copies'
  | 'backups'
  | 'export-everything'
  | 'add-accounts'
  | 'paste-account'
  | 'toggle-panel'
  | 'desk'
  | 'shortcuts';
