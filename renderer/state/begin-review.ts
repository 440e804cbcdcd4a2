import { done } from './ask.ts';
import { viewStore } from './view.ts';

/** Begins a review, with its columns in view whatever the last one was left in. Returns whether there is one now. */
export async function beginReview(title: string): Promise<boolean> {
  const isBegun = await done(window.crossread.newReview(title));
  if (isBegun) viewStore.set('side-by-side');
  return isBegun;
}
