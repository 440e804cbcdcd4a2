import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const executable = '/usr/lib/crossread/crossread';
const startMilliseconds = 60_000;

/**
 * Opens the installed app as it is released, with no driver in it, waits until its window's process runs in
 * Chromium's sandbox and `isReady`, and ends it as a logout would.
 * @param {readonly [string, readonly string[]]} start
 * @param {() => boolean} isReady
 */
export async function openAndQuit([command, parameters], isReady) {
  if (processes().length > 0) throw new Error('Crossread is already running here.');
  const child = spawn(command, parameters, { stdio: 'ignore' });
  const ended = new Promise((done) => child.once('close', done));
  try {
    await until('the window to open in its sandbox', () => processes().some(isSandboxedWindow));
    await until('the five accounts to be stored', isReady);
    for (const { pid, type } of processes()) if (type === null) process.kill(pid, 'SIGTERM');
    await until('it to end', () => processes().length === 0);
  } finally {
    for (const { pid } of processes()) process.kill(pid, 'SIGKILL');
    await ended;
  }
}

/**
 * @param {string} what
 * @param {() => boolean} condition
 */
async function until(what, condition) {
  const start = Date.now();
  while (!condition()) {
    if (Date.now() - start > startMilliseconds) throw new Error(`Waited in vain for ${what}.`);
    await wait(200);
  }
}

/** The running processes of the installed app: `type` is null for the first one, that which starts the others. */
function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (readlinkSync(`/proc/${name}/exe`) !== executable) return [];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        return [{ pid: Number(name), type: command.match(/--type=([\w-]+)/)?.[1] ?? null, status }];
      } catch {
        return []; // It has just ended.
      }
    });
}

/**
 * Whether it draws a window, behind a filter of system calls and in a process space of its own.
 * @param {ReturnType<typeof processes>[number]} process
 */
function isSandboxedWindow({ type, status }) {
  return type === 'renderer' && /^Seccomp:\s*2$/m.test(status) && /^NSpid:\s*\d+\s+\d+/m.test(status);
}
