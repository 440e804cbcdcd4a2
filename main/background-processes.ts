import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { utilityProcess } from 'electron';
import type { Stage } from '../core/analyse.ts';
import type { Background } from './background.ts';
import { Superseded } from './background.ts';
import type { Imported, Origin } from './import/import-account.ts';
import { inTurn } from './in-turn.ts';
import type { JobKind, JobReply, Jobs } from './worker/jobs.ts';

/** A file that takes longer than this to read is hostile or broken. In milliseconds. */
const importTimeout = 30_000;

type Lane = {
  readonly run: <Kind extends JobKind>(
    kind: Kind,
    input: Jobs[Kind]['input'],
    onProgress?: (stage: Stage, share: number) => void,
  ) => Promise<Jobs[Kind]['result']>;
  readonly giveUp: (reason: Error) => void;
};

/**
 * Starts the background processes on demand; `workerPath` is the built `worker.cjs`. Accounts are first compared when
 * the window has `painted`, as the two would compete for the processors.
 */
export function startBackground(workerPath: string, painted: Promise<void>): Background {
  const imports = lane(workerPath, 'Crossread import');
  const analyses = lane(workerPath, 'Crossread analysis');
  // A file that brings the process down takes no other with it.
  const oneFileAtATime = inTurn();
  let lastAnalysis = 0;
  return {
    importAccount: (origin) => oneFileAtATime(() => importWithin(imports, origin)),
    analyse: async (accounts, onProgress) => {
      lastAnalysis += 1;
      const own = lastAnalysis;
      analyses.giveUp(new Superseded('the accounts changed'));
      await painted;
      if (own !== lastAnalysis) throw new Superseded('the accounts changed');
      return analyses.run('analyse', accounts, onProgress);
    },
    stopAnalysing: () => {
      lastAnalysis += 1;
      analyses.giveUp(new Superseded('the editor stopped it'));
    },
    stop: () => {
      lastAnalysis += 1;
      imports.giveUp(new Superseded('the app is closing'));
      analyses.giveUp(new Superseded('the app is closing'));
    },
  };
}

async function importWithin(imports: Lane, origin: Origin): Promise<Imported> {
  const file = 'path' in origin ? basename(origin.path) : 'name' in origin ? origin.name : origin.file;
  const advice = 'Save only the article itself as plain text and add that.';
  const timer = setTimeout(() => imports.giveUp(new Error('took too long to read.')), importTimeout);
  try {
    return await imports.run('import', origin);
  } catch (error) {
    if (error instanceof Superseded) throw error;
    const reason = error instanceof Error ? error.message : 'could not be read.';
    return { problem: { file, reason, advice } };
  } finally {
    clearTimeout(timer);
  }
}

/** One background process that does one job at a time, started when first needed and again after it died. */
function lane(workerPath: string, serviceName: string): Lane {
  let child: Electron.UtilityProcess | null = null;
  let current: { settle: (reply: JobReply) => void; reject: (error: Error) => void } | null = null;

  const start = (): Electron.UtilityProcess => {
    const started = utilityProcess.fork(workerPath, [], { serviceName, stdio: 'inherit' });
    // The window comes first: it must draw and scroll while the accounts are compared, also on two cores.
    started.on('spawn', () => {
      if (started.pid !== undefined) setPriority(started.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    });
    started.on('message', (reply: JobReply) => {
      if (child === started) current?.settle(reply);
    });
    started.on('exit', () => {
      if (child !== started) return;
      child = null;
      current?.reject(new Error('could not be read: it is too large or damaged.'));
    });
    return started;
  };

  return {
    run: (kind, input, onProgress) =>
      new Promise((resolve, reject) => {
        child ??= start();
        current = {
          settle: (reply) => {
            if (reply.type === 'progress') return onProgress?.(reply.stage, reply.share);
            current = null;
            if (reply.type === 'failed') return reject(new Error(reply.message));
            return resolve(reply.result);
          },
          reject: (error) => {
            current = null;
            reject(error);
          },
        };
        child.postMessage({ kind, input });
      }),
    giveUp: (reason) => {
      if (current === null) return;
      const abandoned = current;
      const dying = child;
      child = null;
      abandoned.reject(reason);
      dying?.kill();
    },
  };
}
