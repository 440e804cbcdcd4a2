import type { KeyboardEvent } from 'react';
import type { Account } from '../../core/model.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { stepColumn } from '../state/columns.ts';
import { unpick } from '../state/draft.ts';
import { clearReading, selectPassage } from '../state/reading.ts';
import { putDown } from '../state/statement-actions.ts';
import { linkBeside } from './link-beside.ts';
import { stepFrom } from './moves.ts';
import { passageElement, passageOf } from './places.ts';
import { selectWords } from './select-words.ts';

/** What a key does on a passage of the columns; a key that does nothing here is left to others. */
export function onColumnKey(
  event: KeyboardEvent<HTMLElement>,
  index: ReviewIndex,
  shown: readonly Account[],
): void {
  if (!moveColumn(event) && !actOnPassage(event, index, shown)) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Alt+Shift with an arrow puts the column that has the keyboard one place further. Answers whether the key was one of
 * these.
 */
function moveColumn(event: KeyboardEvent<HTMLElement>): boolean {
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
  if (step === null || !event.altKey || !event.shiftKey) return false;
  const column = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-account]') : null;
  const account = column?.dataset['account'];
  if (account === undefined) return false;
  stepColumn(account, step);
  return true;
}

/** Does what a key means on a passage. Answers whether it means anything there. */
function actOnPassage(
  event: KeyboardEvent<HTMLElement>,
  index: ReviewIndex,
  shown: readonly Account[],
): boolean {
  const id = passageOf(event.target);
  if (id === null || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Enter' || event.key === ' ') {
    selectPassage(id);
    return true;
  }
  if (event.key === 'Escape') {
    unpick();
    putDown();
    clearReading();
    return true;
  }
  if (event.key.toLowerCase() === 'm') {
    linkBeside(index, id, event.shiftKey);
    return true;
  }
  if (selectWords(event)) return true;
  const next = stepFrom(index, shown, id, event.key);
  if (next === undefined) return false;
  if (next !== null) goTo(next, event.currentTarget);
  return true;
}

function goTo(passage: string, columns: HTMLElement): void {
  // Words selected on the way stay behind, as they do at a click.
  document.getSelection()?.removeAllRanges();
  unpick();
  selectPassage(passage);
  passageElement(columns, passage)?.focus({ preventScroll: true });
}
