/** How far the work on a review has come. */
export type Progress = { readonly decided: number; readonly found: number };

const progress = new Map<string, Progress>();
let last: string | null = null;

/** Keeps how far the open review has come, for the desk: findings are on no disk. Null where none are known. */
export function rememberProgress(review: string, come: Progress | null): void {
  last = review;
  if (come === null) progress.delete(review);
  else progress.set(review, come);
}

/** How far a review had come when it was open last; null where it has not been since the window was opened. */
export function progressOf(review: string): Progress | null {
  return progress.get(review) ?? null;
}

/** The review that was open last, since the window was opened. */
export function lastShown(): string | null {
  return last;
}
