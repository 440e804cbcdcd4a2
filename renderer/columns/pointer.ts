import type { MouseEvent } from 'react';
import type { Place } from '../model/place.ts';
import { pick, pickedTarget, unpick } from '../state/draft.ts';
import { selectPassage } from '../state/reading.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { passageElement, passageOf, selectedPlace } from './places.ts';

/** A click selects the passage under it, unless it was the end of selecting words. */
export function selectClicked(event: MouseEvent<HTMLElement>): void {
  const passage = passageOf(event.target);
  if (passage === null || event.altKey || selectedPlace() !== null) return;
  unpick();
  selectPassage(passage);
}

/** What the mouse selected is picked for a note; with Alt held, beside what is picked already. */
export function pickSelected(event: MouseEvent<HTMLElement>): void {
  const adding = event.altKey;
  const { target } = event;
  // The browser drops or keeps the selection only after this event.
  requestAnimationFrame(() => pickAt(target, adding));
}

function pickAt(target: EventTarget, adding: boolean): void {
  // With Alt held, a mere click takes the whole passage.
  const place = selectedPlace() ?? (adding ? placeOfPassage(target) : null);
  const account = currentSnapshot().accounts.find(({ id }) => id === place?.account);
  if (place === null || account === undefined) return;
  const found = pickedTarget(account, place);
  if (found !== null) pick(found, adding);
}

/** Where the passage stands that an element belongs to; null for none. */
function placeOfPassage(target: EventTarget): Place | null {
  const id = passageOf(target);
  const element = id === null ? null : passageElement(document, id);
  const account = element?.closest<HTMLElement>('[data-account]')?.dataset['account'];
  if (element === null || account === undefined) return null;
  const start = Number(element.dataset['start']);
  return { account, start, end: start + element.textContent.length };
}
