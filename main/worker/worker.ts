import { analyse, stages } from '../../core/analyse.ts';
import { importAccount } from '../import/import-account.ts';
import type { JobKind, JobMessage, JobReply, Jobs } from './jobs.ts';

// The background process: what comes from outside is read and analysed here, so that a hostile or enormous text can
// cost this process its life and the window nothing.

const reply = (message: JobReply): void => process.parentPort.postMessage(message);

async function run(job: JobMessage): Promise<Jobs[JobKind]['result']> {
  if (job.kind === 'import') return importAccount(job.input);
  const { accounts, links } = job.input;
  return analyse(accounts, {
    editorsLinks: links,
    runStage: (stage, run) => {
      reply({ type: 'progress', stage, share: stages.indexOf(stage) / stages.length });
      return run();
    },
  });
}

process.parentPort.on('message', ({ data }: { data: JobMessage }) => {
  run(data).then(
    (result) => reply({ type: 'done', result }),
    (error: unknown) =>
      reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
