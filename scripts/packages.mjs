import { existsSync, readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inProject } from './project.mjs';
import { saying } from './say.mjs';
import { SetUpError } from './set-up-error.mjs';

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> }} LockFile */

/**
 * Whether node_modules holds what the lock file asks for, by npm's own record of what it installed. npm writes that
 * record last, so a broken-off installation has none.
 * @param {string} [folder] the project; another one in tests
 */
export function packagesAreInstalled(folder = inProject('.')) {
  const record = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const wanted = readLock(`${folder}/package-lock.json`);
  const installed = readLock(record);
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    // Packages for other platforms stay out.
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} file
 * @returns {LockFile}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export async function installPackages() {
  const { code, output } = await saying('Installing the packages of package-lock.json', () =>
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  if (code === 0) return;
  const reason = output.match(/^npm (?:error|ERR!) (?!code)(.+)$/m)?.[1] ?? `npm ci ended with ${code}`;
  throw new SetUpError(
    `The packages could not be installed (${reason}).`,
    'Check the network connection and the free space on the disk, then run the command again.',
  );
}
