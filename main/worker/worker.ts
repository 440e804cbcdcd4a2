import { analyse, type Stage, stages } from '../../core/analyse.ts';
import { emptyMemory } from '../../core/readings.ts';
import { compilePatternsOnce } from '../compile-patterns-once.ts';
import { importAccount } from '../import/import-account.ts';
import type { JobKind, JobMessage, JobReply, Jobs } from './jobs.ts';

// The background process: what comes from outside is read and analysed here, so that a hostile or enormous text can
// cost this process its life and the window nothing.

compilePatternsOnce();

const reply = (message: JobReply): void => process.parentPort.postMessage(message);

/** An account that is added or taken away does not have the others read again. */
const memory = emptyMemory();

async function run(job: JobMessage): Promise<Jobs[JobKind]['result']> {
  if (job.kind === 'import') return importAccount(job.input);
  const { accounts, links } = job.input;
  return analyse(accounts, {
    editorsLinks: links,
    memory,
    runStage: (stage, run) => {
      reply({ type: 'progress', stage, share: shareBefore(stage) });
      return run();
    },
  });
}

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

process.parentPort.on('message', ({ data }: { data: JobMessage }) => {
  run(data).then(
    (result) => reply({ type: 'done', result }),
    (error: unknown) =>
      reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
