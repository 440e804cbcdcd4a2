import type { ReactNode } from 'react';
import { useStore } from '../state/store.ts';
import { dialogStore, type OpenDialog } from '../state/view.ts';
import { CommandsDialog } from './CommandsDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { NameDialog } from './NameDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

/** The dialog that is open, if any. */
export function Dialogs() {
  const open = useStore(dialogStore, (state) => state);
  return open === null ? null : contents[open]();
}

const contents: Readonly<Record<OpenDialog, () => ReactNode>> = {
  export: () => <ExportDialog />,
  paste: () => <PasteDialog />,
  shortcuts: () => <ShortcutsDialog />,
  commands: () => <CommandsDialog />,
  'new-review': () => <NameDialog of="new-review" />,
  rename: () => <NameDialog of="rename" />,
};
