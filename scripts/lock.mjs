import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './say.mjs';

const heartbeatMilliseconds = 2_000;
/** A lock without a heartbeat for so long belongs to nobody: its owner's number may since be another process's. */
const staleMilliseconds = 30_000;

/**
 * Does the work while holding a lock file, so that two commands at once follow one another. A lock whose owner has
 * died is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileLocked(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = false; !take(file); waited = true) {
    if (!waited) say('This is being done by another command just now; waiting for it.');
    await wait(300);
  }
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), heartbeatMilliseconds);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  if (isStale(file)) rmSync(file, { force: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    // A link appears with its content or not at all, and fails when the lock is there.
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** @param {string} file */
function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > staleMilliseconds) return true;
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return false;
  } catch (error) {
    // ESRCH: the owner is gone. No lock at all is not a stale one, and EPERM is somebody else's living process.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
