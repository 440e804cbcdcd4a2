import type { ReviewIndex } from '../model/review-index.ts';
import { rowOfPassage } from '../model/statement-rows.ts';
import { linkHere, pickUp } from '../state/statement-actions.ts';
import { carriedStore } from '../state/statements.ts';

/** Picks a passage up; when others are picked up already, links them with it and with those that report the same. */
export function linkBeside(index: ReviewIndex, id: string, adding: boolean): void {
  const passage = index.passageById.get(id);
  if (passage === undefined) return;
  const asked = { row: rowOfPassage(index, passage), passage };
  // The columns do not move when passages are linked: there is nothing to keep in place.
  if (adding || carriedStore.get().passages.length === 0) pickUp(index, asked, adding);
  else linkHere(index, asked, () => undefined);
}
