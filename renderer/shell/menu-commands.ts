import { useEffect } from 'react';
import type { CommandId } from '../../preload/commands.ts';
import { runCommand } from '../commands/run-command.ts';
import { dialogStore } from '../state/view.ts';

/** Carries out what was chosen in the menu. */
export function useMenuCommands(): void {
  useEffect(() => window.crossread.listen('command', chosen), []);
}

function chosen(command: CommandId): void {
  if ((command === 'undo' || command === 'redo') && inField(command)) return;
  // A dialog is answered first; what the window does behind it would go unseen.
  if (dialogStore.get() === null) runCommand(command);
}

/** While a text field has the cursor, the menu's undo is the field's own. */
function inField(command: 'undo' | 'redo'): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return false;
  // Deprecated, and still the only way to the field's own history.
  document.execCommand(command);
  return true;
}
