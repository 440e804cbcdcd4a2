/** How far the work on a review has come. */
export type Progress = { readonly decided: number; readonly found: number };

const progress = new Map<string, Progress>();
let last: string | null = null;

/** Keeps for the desk which review is open and how far it has come, for findings are on no disk; null where none are known. */
export function rememberShown(review: string, come: Progress | null): void {
  last = review;
  if (come === null) progress.delete(review);
  else progress.set(review, come);
}

/** How far a review had come when it was open last; null where it has not been since the window was opened. */
export function progressOf(review: string): Progress | null {
  return progress.get(review) ?? null;
}

/** The review that was left for the desk; null where none was, or the keyboard has gone on from it (`forgetLastShown`). */
export function lastShown(): string | null {
  return last;
}

export function forgetLastShown(): void {
  last = null;
}
