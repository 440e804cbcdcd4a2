import { useEffect } from 'react';
import { goToFinding } from '../columns/go-to.ts';
import { stepDifference } from '../columns/step-difference.ts';
import { decideOn, stepFinding } from '../panel/decide.ts';
import { newNote } from '../panel/new-note.ts';
import { ask } from '../state/ask.ts';
import { unpick } from '../state/draft.ts';
import { clearReading, stepReference } from '../state/reading.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { currentFindingStore, dialogStore, viewStore, views } from '../state/view.ts';
import { focusSearch } from './menu-commands.ts';

const mac = navigator.platform.startsWith('Mac');

/** The platform's name for the key that commands are given with. */
export const commandKey = mac ? '⌘' : 'Ctrl';

/** Keys that work everywhere in the window; arrows and Enter on passages belong to the columns. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const isCommand = mac ? event.metaKey : event.ctrlKey;
  const done = isCommand ? commanded(event) : !event.altKey && !event.metaKey && plain(event);
  if (done) event.preventDefault();
}

function commanded(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === 'k' && currentSnapshot().review !== null) {
    dialogStore.set('commands');
    return true;
  }
  if (currentSnapshot().review === null || dialogStore.get() !== null) return false;
  if (key === 'f') {
    focusSearch();
    return true;
  }
  // While typing, undo belongs to the text field.
  if (isTyping(event)) return false;
  if (key === 'z' || key === 'y') {
    const redo = key === 'y' || event.shiftKey;
    void ask(redo ? window.crossread.redo() : window.crossread.undo());
    return true;
  }
  return false;
}

function plain(event: KeyboardEvent): boolean {
  if (isTyping(event) || dialogStore.get() !== null || isInMenu(event)) return false;
  if (event.key === '?') {
    dialogStore.set('shortcuts');
    return true;
  }
  if (currentSnapshot().review === null) return false;
  const view = views[Number(event.key) - 1];
  if (view !== undefined) {
    viewStore.set(view);
    return true;
  }
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  return act === undefined ? false : act(event);
}

const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
  '/': () => did(focusSearch()),
  n: () => did(newNote()),
  j: () => did(stepFinding(1)),
  k: () => did(stepFinding(-1)),
  F7: ({ shiftKey }) => did(stepDifference(shiftKey ? -1 : 1)),
  c: () => decideOn('confirmed'),
  x: () => decideOn('dismissed'),
  d: () => decideOn('deferred'),
  '[': () => did(stepReference(-1)),
  ']': () => did(stepReference(1)),
  Enter: (event) => {
    if (event.target instanceof Element && event.target.closest('button, a, summary, [role=tab]') !== null)
      return false;
    const finding = currentSnapshot().analysis?.findings.find(({ id }) => id === currentFindingStore.get());
    if (finding !== undefined) goToFinding(finding);
    return finding !== undefined;
  },
  Escape: () => {
    unpick();
    clearReading();
    return true;
  },
};

function did(_nothing: void): boolean {
  return true;
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
