import type { ReactNode } from 'react';
import type { OpenDialog } from '../state/view.ts';
import { VersionsDialog } from '../versions/VersionsDialog.tsx';
import { AccountDialog } from './AccountDialog.tsx';
import { ArrivalDialog } from './ArrivalDialog.tsx';
import { BackupsDialog } from './BackupsDialog.tsx';
import { BlockDialog } from './BlockDialog.tsx';
import { CommandsDialog } from './CommandsDialog.tsx';
import { DeleteReviewDialog } from './DeleteReviewDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { HistoryDialog } from './HistoryDialog.tsx';
import { NameDialog } from './NameDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { RulesDialog } from './RulesDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

/** The dialog that is open. */
export function Dialogs({ open }: { readonly open: OpenDialog }) {
  return contents[open]();
}

const contents: Readonly<Record<OpenDialog, () => ReactNode>> = {
  account: () => <AccountDialog />,
  block: () => <BlockDialog />,
  export: () => <ExportDialog />,
  rules: () => <RulesDialog />,
  history: () => <HistoryDialog />,
  backups: () => <BackupsDialog />,
  arrival: () => <ArrivalDialog />,
  paste: () => <PasteDialog />,
  shortcuts: () => <ShortcutsDialog />,
  commands: () => <CommandsDialog />,
  'new-review': () => <NameDialog of="new-review" />,
  'delete-review': () => <DeleteReviewDialog />,
  rename: () => <NameDialog of="rename" />,
  versions: () => <VersionsDialog />,
};
