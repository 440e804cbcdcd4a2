import { root } from './project.mjs';
import { run } from './run.mjs';
import { hasDisplay } from './system-libraries.mjs';

/**
 * Runs a command where it finds a display: the machine's, else a virtual one that lives as long as the command.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function runOnDisplay(command, parameters, options) {
  const inProject = { cwd: root, ...options };
  if (hasDisplay()) return run(command, parameters, inProject);
  const display = ['--auto-servernum', '--server-args=-screen 0 1600x1000x24'];
  return run('xvfb-run', [...display, command, ...parameters], inProject);
}
