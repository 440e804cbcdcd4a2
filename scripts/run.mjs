import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | 'capture' | 'stderr'} [output] Where the command's output goes: to the terminal, into the
 *   answer, or (both streams) to standard error, so that our standard output stays clean. Default: capture.
 * @property {boolean} [stdin] Whether the command may read our standard input. Default: no.
 */

/**
 * Runs a command to its end. Never throws: a command that cannot be started has code 127.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, parameters, options = {}) {
  const { cwd, env = process.env, output = 'capture', stdin = false } = options;
  /** @type {Record<typeof output, import('node:child_process').StdioOptions>} */
  const streams = {
    inherit: [stdin ? 'inherit' : 'ignore', 'inherit', 'inherit'],
    capture: [stdin ? 'inherit' : 'ignore', 'pipe', 'pipe'],
    stderr: [stdin ? 'inherit' : 'ignore', process.stderr, process.stderr],
  };
  return new Promise((done) => {
    const child = spawn(command, parameters, {
      ...(cwd === undefined ? {} : { cwd }),
      env,
      stdio: streams[output],
      windowsHide: true,
    });
    let text = '';
    for (const source of [child.stdout, child.stderr]) {
      source?.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
        text += part;
      });
    }
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output: text }));
  });
}
