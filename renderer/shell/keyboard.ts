import { useEffect } from 'react';
import { commands } from '../../preload/commands.ts';
import { commandOf, hasCommandKey } from '../commands/keys.ts';
import { runCommand } from '../commands/run-command.ts';
import { dialogStore } from '../state/view.ts';

/** Keys that work everywhere in the window; arrows and Enter on passages belong to the columns. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || dialogStore.get() !== null) return;
  if (!hasCommandKey(event) && isInMenu(event)) return;
  const command = event.key === 'Enter' && !isOnControl(event) ? 'go-to-finding' : commandOf(event);
  if (command === undefined) return;
  if (isTyping(event) && !(hasCommandKey(event) && commands[command].whileTyping === true)) return;
  if (runCommand(command)) event.preventDefault();
}

/** Enter is the control's own, and goes to the finding that the keyboard is on everywhere else. */
function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a, summary, [role=tab]') !== null;
}

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

function isInMenu(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('[role=menu], [role=listbox]') !== null;
}
