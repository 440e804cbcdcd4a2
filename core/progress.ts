/**
 * Is told how much of a piece of work is done: from 0 to 1, never less than before. It must be quick, as long work
 * calls it thousands of times.
 */
export type Progress = (share: number) => void;

/** For work that nobody waits for. */
export const untold: Progress = () => undefined;

/** The progress of a part that takes the whole from one share to another. */
export function partOf(whole: Progress, from: number, to: number): Progress {
  return (share) => whole(from + (to - from) * share);
}
