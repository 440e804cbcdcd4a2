import { root } from './project.mjs';
import { run } from './run.mjs';

/**
 * Runs npm, the very one that started us where there is one: another npm may read the lock file differently, and on
 * Windows `npm` itself is a script that cannot be spawned.
 * @param {readonly string[]} parameters
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function npm(parameters, options) {
  const path = process.env.npm_execpath;
  return path === undefined
    ? run('npm', parameters, { cwd: root, ...options })
    : run(process.execPath, [path, ...parameters], { cwd: root, ...options });
}
