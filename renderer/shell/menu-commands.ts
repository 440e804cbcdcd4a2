import { useEffect } from 'react';
import type { MenuCommand } from '../../preload/menu-commands.ts';
import { stepDifference } from '../columns/step-difference.ts';
import { newNote } from '../panel/new-note.ts';
import { addAccounts } from '../state/add-accounts.ts';
import { ask } from '../state/ask.ts';
import { exportEverything, saveCopy } from '../state/copies.ts';
import { togglePanel } from '../state/panel.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { dialogStore } from '../state/view.ts';

/** Carries out what was chosen in the menu. */
export function useMenuCommands(): void {
  useEffect(() => window.crossread.listen('command', run), []);
}

function run(command: MenuCommand): void {
  const isOpen = currentSnapshot().review !== null;
  if (command === 'shortcuts') dialogStore.set('shortcuts');
  if (command === 'backups') dialogStore.set('backups');
  if (command === 'open-copies') void ask(window.crossread.openCopies());
  if (command === 'export-everything') void exportEverything();
  if (!isOpen) return;
  switch (command) {
    case 'find':
      focusSearch();
      return;
    case 'new-note':
      newNote();
      return;
    case 'next-difference':
      stepDifference(1);
      return;
    case 'previous-difference':
      stepDifference(-1);
      return;
    case 'undo':
      if (!inField('undo')) void ask(window.crossread.undo());
      return;
    case 'redo':
      if (!inField('redo')) void ask(window.crossread.redo());
      return;
    case 'export-report':
      dialogStore.set('export');
      return;
    case 'history':
      dialogStore.set('history');
      return;
    case 'save-copy':
      void saveCopy();
      return;
    case 'add-accounts':
      void addAccounts();
      return;
    case 'paste-account':
      dialogStore.set('paste');
      return;
    case 'toggle-panel':
      togglePanel();
      return;
    case 'desk':
      void ask(window.crossread.closeReview());
      return;
    case 'shortcuts':
    case 'backups':
    case 'open-copies':
    case 'export-everything':
      return;
    default:
      command satisfies never;
  }
}

/** While a text field has the cursor, the menu's undo is the field's own. */
function inField(command: 'undo' | 'redo'): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return false;
  // Deprecated, and still the only way to the field's own history.
  document.execCommand(command);
  return true;
}

export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.search-input')?.select();
}
