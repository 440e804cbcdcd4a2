import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../main/store/file-system.ts';
import { afterEdits, exampleEdit } from '../main/store/example-edits.ts';
import { failing } from './failing-file-system.ts';
import { memoryDisk } from './memory-disk.ts';
import type { Subject } from './subject.ts';
import { crossreadStore, plainStore, subjectStart } from './subject.ts';

const folder = '/data';
const editCount = 14;

/** What a power cut at the n-th call to the file system breaks; null when there are fewer calls. */
async function problemsWith(subject: Subject, nth: number): Promise<readonly string[] | null> {
  const disk = memoryDisk();
  const cut = failing(disk.fileSystem, nth, 'POWER', 'lasting');
  let sent = 0;
  let acknowledged = 0;
  let isThere = false;
  try {
    const keeper = await subject.open(cut.fileSystem, folder);
    isThere = !cut.hasFired();
    while (sent < editCount && !cut.hasFired()) {
      sent += 1;
      await keeper.append(exampleEdit(sent - 1));
      if (!cut.hasFired()) acknowledged = sent;
    }
    await keeper.close();
  } catch {
    // The power is gone.
  }
  if (!cut.hasFired()) return null;
  const problems: string[] = [];
  // Once nothing survives that was not synced, then as luck has it.
  for (const chance of [() => 0, random(nth), random(nth + 10_000)]) {
    const left = disk.afterPowerCut(chance);
    const problem = await judge(subject, left.fileSystem, isThere, acknowledged, sent);
    if (problem !== null) problems.push(`cut at call ${nth}: ${problem}`);
  }
  return problems;
}

async function judge(
  subject: Subject,
  fileSystem: FileSystem,
  isThere: boolean,
  acknowledged: number,
  sent: number,
): Promise<string | null> {
  try {
    const review = await subject.read(fileSystem, folder);
    if (review === null) return isThere ? 'the review is gone' : null;
    for (let count = acknowledged; count <= sent; count += 1) {
      if (JSON.stringify(review) === JSON.stringify(afterEdits(count, subjectStart))) return null;
    }
    return `not a prefix with the ${acknowledged} acknowledged edits`;
  } catch (error) {
    return `cannot be read: ${String(error)}`;
  }
}

/** A small linear congruential generator: the same luck at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function sweep(
  subject: Subject,
): Promise<{ readonly cuts: number; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  for (let nth = 1; ; nth += 1) {
    const found = await problemsWith(subject, nth);
    if (found === null) return { cuts: 3 * (nth - 1), problems };
    problems.push(...found);
  }
}

const nothing = async (): Promise<void> => undefined;

/** The store on a file system that leaves out one kind of sync. */
function without(sync: 'syncFolder' | 'datasync' | 'sync'): Subject {
  const weakened = (inner: FileSystem): FileSystem =>
    sync === 'syncFolder'
      ? { ...inner, syncFolder: nothing }
      : {
          ...inner,
          openFile: async (path, how) => ({ ...(await inner.openFile(path, how)), [sync]: nothing }),
        };
  return {
    ...crossreadStore,
    open: (fileSystem, where) => crossreadStore.open(weakened(fileSystem), where),
  };
}

describe('a power cut at the n-th call to the file system', () => {
  test('breaks a store that writes its file over itself: the harness can tell', async () => {
    expect((await sweep(plainStore)).problems.length).toBeGreaterThan(0);
  });

  for (const sync of ['syncFolder', 'datasync', 'sync'] as const) {
    test(`breaks the store without its ${sync}: each sync is needed, and the harness can tell`, async () => {
      expect((await sweep(without(sync))).problems.length).toBeGreaterThan(0);
    });
  }

  test('loses no acknowledged edit and leaves nothing unreadable', async () => {
    const { cuts, problems } = await sweep(crossreadStore);
    console.log(`${cuts} power cuts on the simulated disk`);
    expect(problems).toEqual([]);
    expect(cuts).toBeGreaterThan(300);
  });
});
