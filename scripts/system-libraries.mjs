import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say, saying } from './say.mjs';
import { SetUpError } from './set-up-error.mjs';

/** What a bare Debian or Ubuntu lacks for an Electron window, and for a display where there is none. */
const debianPackages = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** Whether a window can be shown. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {string} command */
export function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Names of what Electron needs and this machine lacks: shared libraries, and the virtual display where there is none.
 * @param {string} executable Electron's
 */
async function missing(executable) {
  const { output } = await run('ldd', [executable]);
  const libraries = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  const commands = hasDisplay() ? [] : ['Xvfb', 'xvfb-run', 'xauth'].filter((command) => !isOnPath(command));
  return [...libraries, ...commands];
}

/**
 * Sees to it that Electron can start and has a display: installs what is missing where we may, else says the command.
 * @param {string} executable Electron's
 */
export async function provideSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  const lacking = await missing(executable);
  if (lacking.length === 0) return;
  const what = `This machine lacks ${shortened(lacking)}, which Electron's window needs.`;
  if (!isOnPath('apt-get')) {
    throw new SetUpError(
      what,
      'Install the packages that hold them with your package manager, then run the command again.',
    );
  }
  const packages = await namesHere(debianPackages);
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  const byHand = `apt-get update && ${install.join(' ')}`;
  if (process.getuid?.() !== 0) {
    throw new SetUpError(what, `Run: sudo sh -c '${byHand}'`);
  }
  say(what);
  await saying(`Installing ${packages.join(' ')}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', install.slice(1), { env });
  });
  const left = await missing(executable);
  if (left.length > 0) {
    throw new SetUpError(
      `${left.join(', ')} could not be installed.`,
      `Run this and read what it says: ${byHand}`,
    );
  }
}

/**
 * A list to be read: a bare machine lacks thirty.
 * @param {readonly string[]} names
 */
function shortened(names) {
  return names.length <= 5
    ? names.join(', ')
    : `${names.slice(0, 4).join(', ')} and ${names.length - 4} more`;
}

/**
 * Newer Ubuntu releases renamed some packages after the change to 64-bit times.
 * @param {readonly string[]} packages
 */
async function namesHere(packages) {
  const { output } = await run('apt-cache', ['pkgnames', 'lib']);
  const known = new Set(output.split('\n'));
  return packages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}
