import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../../main/store/store.ts';
import { addNote, exampleReview } from './example-edits.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lockOf = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));

const writeLock = (content: unknown): Promise<void> =>
  writeFile(join(folder, 'lock'), typeof content === 'string' ? content : JSON.stringify(content));

async function expectWritable(): Promise<void> {
  const store = await openStore(folder);
  expect(store.mode).toBe('writable');
  expect((await lockOf()).pid).toBe(process.pid);
  await store.close();
}

describe('one writer', () => {
  test('the second one opens read-only, says so, and sees what the first has saved', async () => {
    const first = await openStore(folder);
    const written = await first.createReview(exampleReview);
    await written.append(addNote(0));

    const second = await openStore(folder);
    expect(second.mode).toEqual({
      readOnly: expect.stringMatching(new RegExp(`another copy of Crossread \\(process ${process.pid}\\)`)),
    });
    const read = await second.openReview(exampleReview.id);
    expect(read.readOnly).toBe(true);
    expect(read.review).toEqual(written.review);
    expect(() => read.append(addNote(1))).toThrow(/reading only/);
    await expect(read.putFiles([])).rejects.toThrow(/reading only/);
    await expect(second.createReview({ ...exampleReview, id: 'other' })).rejects.toThrow(/reading only/);
    await expect(second.writePreferences({})).rejects.toThrow(/reading only/);
    await second.close();

    // A line that the writer has only half written, for a reader that comes at this moment.
    const journal = join(folder, 'reviews', exampleReview.id, 'journal.jsonl');
    await appendFile(journal, '{"seq":3,"ti');
    const before = await readFile(journal);
    const third = await openStore(folder);
    const reading = await third.openReview(exampleReview.id);
    expect(reading.review).toEqual(written.review);
    await reading.retry();
    await reading.checkpoint();
    await third.drain();
    await third.close();
    expect(await readFile(journal)).toEqual(before);

    // The reader gave nothing away that was the writer's.
    expect((await openStore(folder)).mode).not.toBe('writable');
    await written.append(addNote(1));
    await first.close();
    await expectWritable();
  });

  test('one process opens a review once', async () => {
    const store = await openStore(folder);
    const open = await store.createReview(exampleReview);
    await expect(store.openReview(exampleReview.id)).rejects.toThrow('open already');
    await open.close();
    const twice = await Promise.allSettled([
      store.openReview(exampleReview.id),
      store.openReview(exampleReview.id),
    ]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await store.close();
  });

  test('of many that open at once over a stale lock, one writes', async () => {
    await writeLock({ pid: 2 ** 22 + 1, started: null, host: hostname(), token: 'dead' });
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(folder)));
    expect(stores.filter(({ mode }) => mode === 'writable')).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('the lock of a process that was killed is taken over', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    await once(child, 'spawn');
    const first = await openStore(folder);
    const lock = { ...(await lockOf()), pid: child.pid };
    await first.close();
    const started = await startOf(child.pid ?? 0);
    await writeLock({ ...lock, started });
    expect((await openStore(folder)).mode).not.toBe('writable');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expectWritable();
  });

  test.skipIf(process.platform !== 'linux')(
    'a process with the number of a dead one is not taken for it',
    async () => {
      const first = await openStore(folder);
      const lock = await lockOf();
      await first.close();
      // Our own number, with the time at which an earlier process started.
      const [boot] = String(lock['started']).split(':');
      await writeLock({ ...lock, started: `${boot}:1`, token: 'earlier' });
      await expectWritable();
      await writeLock({
        ...lock,
        started: `another-boot:${String(lock['started']).split(':')[1]}`,
        token: 'earlier',
      });
      await expectWritable();
    },
  );

  test('where the start of a process cannot be known, a living process keeps its lock', async () => {
    await writeLock({ pid: process.ppid, started: null, host: hostname(), token: 'x' });
    expect((await openStore(folder)).mode).not.toBe('writable');
  });

  test('the lock of another computer is respected, and named', async () => {
    await writeLock({ pid: 2 ** 22 + 1, started: 'other-boot:5', host: 'newsroom-7', token: 'x' });
    expect((await openStore(folder)).mode).toEqual({ readOnly: expect.stringContaining('newsroom-7') });
  });

  test.each(['', '{"pid":', 'null', '{"pid":"1"}'])(
    'a lock that was never finished is taken over: %s',
    async (content) => {
      await writeLock(content);
      await expectWritable();
    },
  );
});

/** As the store writes it; null where there is no /proc. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return `${boot.trim()}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return null;
  }
}
