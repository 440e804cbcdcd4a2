/** Work that the editor need not wait for. */
export type Stoppable = {
  /** What the work comes to, or null once it was stopped; then it ends by itself and nobody hears of it. */
  readonly run: <T>(work: Promise<T>) => Promise<T | null>;
  /** Stops all work that runs now. */
  readonly stop: () => void;
};

export function stoppable(): Stoppable {
  let stop: () => void = () => undefined;
  let stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  return {
    run: (work) => {
      // Its failure is nobody's business after it was stopped, and everybody's before.
      work.catch(() => undefined);
      return Promise.race([work, stopped]);
    },
    stop: () => {
      stop();
      stopped = new Promise((resolve) => {
        stop = () => resolve(null);
      });
    },
  };
}
