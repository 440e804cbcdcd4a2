import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { parsedJson } from '../parsed-json.ts';
import { writeNew } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import { readIfThere } from './if-there.ts';
import { codeOf } from './store-error.ts';

/** The process that writes in a data folder. */
const holderSchema = z.object({
  pid: z.int().positive(),
  /** When the process started, as the system counts it; null where it does not say. Tells a reused pid. */
  started: z.string().nullable(),
  host: z.string(),
  /** Unique for each time the lock was taken. */
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

export type Lock =
  | { readonly state: 'held'; readonly release: () => Promise<void> }
  /** Another process writes here; `by` says which, in words for an editor. */
  | { readonly state: 'taken'; readonly by: string };

const graceMilliseconds = 50;
const attempts = 5;

/**
 * Takes the lock file of a data folder, so that only one process writes in it. A lock whose process has ended, or
 * whose pid now belongs to a process that started at another time, is stale and taken over. Whenever it cannot be
 * told, the lock counts as taken: two writers would lose edits, a reader loses nothing.
 */
export async function takeLock(fileSystem: FileSystem, folder: string): Promise<Lock> {
  const path = join(folder, 'lock');
  const own: Holder = {
    pid: process.pid,
    started: await startOf(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await create(fileSystem, path, own)) {
      // Another one that found the same stale lock may have removed ours by mistake: look once more.
      if (attempt > 0) await wait(graceMilliseconds);
      if ((await readHolder(fileSystem, path))?.token === own.token) return held(fileSystem, path, own);
      continue;
    }
    const found = await readIfThere(fileSystem, path);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder === null) {
      // Half-written: by a process that is about to finish it, or by one that died on the way.
      await wait(graceMilliseconds);
    } else if (await isAlive(holder)) {
      return { state: 'taken', by: describe(holder) };
    }
    await removeStale(fileSystem, path, found);
  }
  return { state: 'taken', by: 'another copy of Crossread' };
}

function held(fileSystem: FileSystem, path: string, own: Holder): Lock {
  return {
    state: 'held',
    release: async () => {
      if ((await readHolder(fileSystem, path))?.token === own.token) await fileSystem.removeFile(path);
    },
  };
}

async function create(fileSystem: FileSystem, path: string, holder: Holder): Promise<boolean> {
  try {
    await writeNew(fileSystem, path, Buffer.from(`${JSON.stringify(holder)}\n`));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock that was judged stale, and no other: it is renamed first, which only one process can do, and put
 * back if it turns out that another process had taken the lock meanwhile.
 */
async function removeStale(fileSystem: FileSystem, path: string, judged: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}.stale`;
  try {
    await fileSystem.rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const renamed = await readIfThere(fileSystem, aside);
  if (renamed !== null && Buffer.compare(renamed, judged) !== 0) return fileSystem.rename(aside, path);
  return fileSystem.removeFile(aside);
}

async function readHolder(fileSystem: FileSystem, path: string): Promise<Holder | null> {
  const bytes = await readIfThere(fileSystem, path);
  return bytes === null ? null : parseHolder(bytes);
}

function parseHolder(bytes: Uint8Array): Holder | null {
  const parsed = holderSchema.safeParse(parsedJson(Buffer.from(bytes).toString('utf8')));
  return parsed.success ? parsed.data : null;
}

async function isAlive(holder: Holder): Promise<boolean> {
  // On a shared disk the process may run on another machine, where we cannot look.
  if (holder.host !== hostname() && !(await isFromThisBoot(holder))) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is there and belongs to another user.
    if (codeOf(error) === 'ESRCH') return false;
  }
  const started = await startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** Whether the lock was taken on this machine since it was switched on, whatever the machine was called then. */
async function isFromThisBoot({ started }: Holder): Promise<boolean> {
  const own = await startOf(process.pid);
  return own !== null && started !== null && own.split(':')[0] === started.split(':')[0];
}

/** `boot id:clock ticks from boot to the start of the process` (field 22 of its stat); null where there is no /proc. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in the second field may hold spaces and brackets: count from behind its end.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${boot.trim()}:${ticks}`;
  } catch {
    return null;
  }
}

function describe({ pid, host }: Holder): string {
  return host === hostname()
    ? `another copy of Crossread (process ${pid})`
    : `Crossread on the computer "${host}" (process ${pid}; if that is not so, delete the file "lock" there)`;
}
