import { nameOfAccount } from '../../core/account/name.ts';
import { stepDifference } from '../columns/step-difference.ts';
import { newNote } from '../panel/new-note.ts';
import { addAccounts } from '../state/add-accounts.ts';
import { ask } from '../state/ask.ts';
import { exportEverything, saveCopy } from '../state/copies.ts';
import { togglePanel } from '../state/panel.ts';
import { setReference } from '../state/reading.ts';
import { editRules } from '../state/rules.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { dialogStore, viewNames, viewStore, views } from '../state/view.ts';
import { showVersions } from '../versions/shown-versions.ts';

export type Command = { readonly id: string; readonly name: string; readonly run: () => void };

/** Everything the open review can be asked, by name. */
export function commands(): readonly Command[] {
  const { accounts, undo, redo, preferences } = currentSnapshot();
  const { crossread } = window;
  return [
    ...views.map((view) => ({
      id: view,
      name: `Show ${viewNames[view].toLowerCase()}`,
      run: () => viewStore.set(view),
    })),
    { id: 'note', name: 'Write a note on the selection', run: newNote },
    { id: 'next difference', name: 'Next difference', run: () => stepDifference(1) },
    { id: 'previous difference', name: 'Previous difference', run: () => stepDifference(-1) },
    { id: 'add', name: 'Add accounts…', run: () => void addAccounts() },
    { id: 'paste', name: 'Paste account…', run: () => dialogStore.set('paste') },
    { id: 'history', name: 'History of this review…', run: () => dialogStore.set('history') },
    { id: 'rules', name: 'House rules…', run: () => editRules() },
    { id: 'save copy', name: 'Save a copy of this review…', run: () => void saveCopy() },
    { id: 'open copy', name: 'Open a saved review…', run: () => void ask(crossread.openCopies()) },
    { id: 'backups', name: 'Backups…', run: () => dialogStore.set('backups') },
    { id: 'everything', name: 'Export everything…', run: () => void exportEverything() },
    { id: 'export', name: 'Export report…', run: () => dialogStore.set('export') },
    ...(undo === null ? [] : [{ id: 'undo', name: `Undo: ${undo}`, run: () => void ask(crossread.undo()) }]),
    ...(redo === null ? [] : [{ id: 'redo', name: `Redo: ${redo}`, run: () => void ask(crossread.redo()) }]),
    ...accounts.map((account) => ({
      id: `reference ${account.id}`,
      name: `Compare all with ${nameOfAccount(account)}`,
      run: () => setReference(account.id),
    })),
    ...accounts.map((account) => ({
      id: `update ${account.id}`,
      name: `Update ${nameOfAccount(account)}…`,
      run: () => showVersions({ type: 'update', account: account.id }),
    })),
    { id: 'no reference', name: 'Compare with the selected passage', run: () => setReference(null) },
    { id: 'panel', name: 'Show or hide findings and notes', run: togglePanel },
    {
      id: 'larger',
      name: 'Larger text',
      run: () => void ask(crossread.setPreferences({ textSize: Math.min(24, preferences.textSize + 1) })),
    },
    {
      id: 'smaller',
      name: 'Smaller text',
      run: () => void ask(crossread.setPreferences({ textSize: Math.max(13, preferences.textSize - 1) })),
    },
    ...(['light', 'dark', 'system'] as const).map((theme) => ({
      id: `theme ${theme}`,
      name: `Theme: ${theme}`,
      run: () => void ask(crossread.setPreferences({ theme })),
    })),
    { id: 'again', name: 'Analyse again', run: () => void ask(crossread.analyseAgain()) },
    { id: 'rename', name: 'Rename review…', run: () => dialogStore.set('rename') },
    { id: 'keys', name: 'Keyboard…', run: () => dialogStore.set('shortcuts') },
    { id: 'desk', name: 'Go to the desk', run: () => void ask(crossread.closeReview()) },
  ];
}
