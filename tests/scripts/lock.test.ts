import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whileLocked } from '../../scripts/lock.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const module = resolve(import.meta.dirname, '../../scripts/lock.mjs');

/** A process of its own that says when it begins and ends what must not overlap. */
async function otherSetUp(): Promise<void> {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { whileLocked } from ${JSON.stringify(module)};
    await whileLocked('lock', async () => {
      appendFileSync('log', 'begin ');
      await wait(100);
      appendFileSync('log', 'end ');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
  await new Promise((done) => child.once('close', done));
}

test('set-ups at once follow one another', async () => {
  await Promise.all([otherSetUp(), otherSetUp(), otherSetUp()]);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin end begin end begin end ');
});

test('the lock is given back when the work is done, and when it failed', async () => {
  const file = join(folder, 'lock');
  expect(await whileLocked(file, () => Promise.resolve(existsSync(file)))).toBe(true);
  expect(existsSync(file)).toBe(false);
  await expect(whileLocked(file, () => Promise.reject(new Error('no network')))).rejects.toThrow(
    'no network',
  );
  expect(existsSync(file)).toBe(false);
});

test('a lock whose owner has died is taken over', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => dead.once('close', done));
  const file = join(folder, 'lock');
  writeFileSync(file, String(dead.pid));
  expect(await whileLocked(file, () => Promise.resolve('done'))).toBe('done');
});

test('a lock without a heartbeat is taken over, though its number is in use again', async () => {
  const file = join(folder, 'lock');
  writeFileSync(file, String(process.pid));
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(file, longAgo, longAgo);
  expect(await whileLocked(file, () => Promise.resolve('done'))).toBe('done');
});
