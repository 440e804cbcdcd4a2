import { analyse } from '../../core/analyse.ts';
import { emptyMemory } from '../../core/readings.ts';
import { importAccount } from '../import/import-account.ts';
import { messageOf } from '../message-of.ts';
import type { JobKind, JobMessage, JobReply, Jobs } from './jobs.ts';
import { tellingStages } from './telling-stages.ts';

/** Answers the window's jobs. `answered` is called after each. */
export function answerJobs(answered: () => void): void {
  process.parentPort.on('message', ({ data }: { data: JobMessage }) => {
    void run(data)
      .then(
        (result) => reply({ type: 'done', result }),
        (error: unknown) => reply({ type: 'failed', message: messageOf(error) }),
      )
      .then(answered);
  });
}

const reply = (message: JobReply): void => process.parentPort.postMessage(message);

/** Kept between jobs, so that adding or removing an account does not have the others read again. */
const memory = emptyMemory();

async function run(job: JobMessage): Promise<Jobs[JobKind]['result']> {
  if (job.kind === 'import') return importAccount(job.input);
  const { accounts, links } = job.input;
  return analyse(accounts, {
    editorsLinks: links,
    memory,
    runStage: tellingStages((stage, share) => reply({ type: 'progress', stage, share })),
  });
}
