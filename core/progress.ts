/**
 * Told how much of a piece of work is done: from 0 to 1, never less than before. It is called thousands of times in
 * long work, so it has to be quick.
 */
export type Progress = (share: number) => void;

/** For work that nobody waits for. */
export const untold: Progress = () => undefined;

/** The progress of a part of some work, which takes it from one share of the whole to another. */
export function partOf(whole: Progress, from: number, to: number): Progress {
  return (share) => whole(from + (to - from) * share);
}
