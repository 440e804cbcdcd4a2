import type { Stage } from '../core/analyse.ts';
import type { Analysis } from '../core/model.ts';
import type { Imported, Origin } from './import/import-account.ts';
import type { Analysed } from './worker/jobs.ts';

/** Reading and analysing, off the main process. */
export type Background = {
  readonly importAccount: (origin: Origin) => Promise<Imported>;
  /** Analyses the accounts; an analysis still under way is given up and rejects with `Superseded`. */
  readonly analyse: (
    analysed: Analysed,
    onProgress: (stage: Stage, share: number) => void,
  ) => Promise<Analysis>;
  /** Gives up the analysis that is under way, which rejects with `Superseded`. */
  readonly stopAnalysing: () => void;
  readonly stop: () => void;
};

/** An analysis was given up because the accounts changed or the editor stopped it: nobody waits for its result. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}
