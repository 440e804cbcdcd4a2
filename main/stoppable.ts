/** Work that the editor need not wait for. */
export type Stoppable = {
  /** What the work comes to, or null once it was stopped; then it ends by itself and nobody hears of it. */
  readonly run: <T>(work: Promise<T>) => Promise<T | null>;
  /** Stops all work that runs now. */
  readonly stop: () => void;
};

export function stoppable(): Stoppable {
  const running = new Set<() => void>();
  return {
    run: <T>(work: Promise<T>) =>
      new Promise<T | null>((resolve, reject) => {
        const giveUp = (): void => resolve(null);
        running.add(giveUp);
        void work.then(resolve, reject).finally(() => running.delete(giveUp));
      }),
    stop: () => {
      for (const giveUp of running) giveUp();
    },
  };
}
