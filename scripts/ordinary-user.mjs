import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} OrdinaryUser Somebody without rights, made for the tests of the installed app.
 * @property {string} folder Theirs, holding the tests and what they read.
 * @property {(command: string, parameters: readonly string[], env?: Record<string, string>) => [string, string[]]} as
 *   The command that runs a command as them, in an environment with nothing but what a login has.
 * @property {() => Promise<void>} remove
 */

const name = 'crossread-test';

/** What the end-to-end tests need of this checkout. */
const carried =
  'tests scripts core preload main renderer data package.json playwright.config.ts tsconfig.base.json'.split(
    ' ',
  );

/** @returns {Promise<OrdinaryUser>} */
export async function makeOrdinaryUser() {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-user-'));
  const remove = async () => {
    await run('userdel', [name]);
    rmSync(folder, { recursive: true, force: true });
  };
  await run('userdel', [name]);
  const made = await run('useradd', ['--home-dir', folder, '--no-create-home', '--shell', '/bin/sh', name]);
  if (made.code !== 0) throw new Error(`useradd: ${made.output.trim()}`);
  for (const path of carried) cpSync(inProject(path), join(folder, path), { recursive: true });
  await run('chown', ['-R', `${name}:`, folder]);
  const as = userCommand(folder);
  const modules = inProject('node_modules');
  const [command, parameters] = as('test', ['-r', join(modules, 'playwright-core/package.json')]);
  // A checkout in somebody's closed home cannot be read by others: then they get the packages as links to the files.
  if ((await run(command, parameters)).code === 0) symlinkSync(modules, join(folder, 'node_modules'));
  else await copyFolder(modules, join(folder, 'node_modules'));
  return { folder, as, remove };
}

/**
 * @param {string} home
 * @returns {OrdinaryUser['as']}
 */
function userCommand(home) {
  return (command, parameters, env = {}) => {
    const login = { HOME: home, USER: name, PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', ...env };
    const variables = Object.entries(login).map(([key, value]) => `${key}=${value}`);
    return ['runuser', ['-u', name, '--', 'env', '-i', '-C', home, ...variables, command, ...parameters]];
  };
}

/**
 * Hard links where both are on one disk (no space, no time), else copies.
 * @param {string} from
 * @param {string} to
 */
async function copyFolder(from, to) {
  const linked = await run('cp', ['-rl', from, to]);
  if (linked.code === 0) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
