import type { KeyboardEvent } from 'react';
import { pick, pickedTarget } from '../state/draft.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { selectedPlace } from './places.ts';

const steps: Readonly<Record<string, readonly [direction: 'forward' | 'backward', by: 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

/**
 * Shift with an arrow selects words of the passage that has the keyboard, from its beginning or its end, as in any text
 * field; what is selected is picked for a note. Returns whether the key was one of these.
 */
export function selectWords(event: KeyboardEvent<HTMLElement>): boolean {
  const step = steps[event.key];
  const passage = event.target;
  const selection = document.getSelection();
  if (!event.shiftKey || step === undefined || selection === null) return false;
  if (!(passage instanceof HTMLElement) || passage.dataset['passage'] === undefined) return false;
  const [direction, by] = step;
  if (selection.isCollapsed || !selection.containsNode(passage, true)) {
    const end = direction === 'forward' ? 0 : passage.childNodes.length;
    selection.collapse(passage, end);
  }
  selection.modify('extend', direction, by);
  const selected = selectedPlace();
  const account = currentSnapshot().accounts.find(({ id }) => id === selected?.account);
  const target = selected === null || account === undefined ? null : pickedTarget(account, selected);
  if (target !== null) pick(target, false);
  return true;
}
