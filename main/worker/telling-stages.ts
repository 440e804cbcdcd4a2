import { type RunStage, type Stage, stages } from '../../core/analyse.ts';

/** About how long each stage takes, as a share of the whole: measured on long accounts and on many. */
const durations: Readonly<Record<Stage, number>> = {
  passages: 0.03,
  names: 0.06,
  quotes: 0.1,
  utterances: 0.03,
  facts: 0.07,
  links: 0.22,
  statements: 0.03,
  findings: 0.4,
  sources: 0.04,
  sharedCopy: 0.02,
};

const shareBefore = (stage: Stage): number =>
  stages.slice(0, stages.indexOf(stage)).reduce((sum, each) => sum + durations[each], 0);

/** A step smaller than this share of the whole is not worth a message: nobody would see the bar move. */
const step = 0.01;

/** Runs the stages and tells which one it is at, and what share of the whole is done by then. */
export function tellingStages(tell: (stage: Stage, share: number) => void): RunStage {
  return (stage, run) => {
    const before = shareBefore(stage);
    let told = before;
    tell(stage, before);
    return run((done) => {
      const share = before + durations[stage] * done;
      if (share < told + step) return;
      told = share;
      tell(stage, share);
    });
  };
}
