import { build, isBuilt } from './build.mjs';
import { provideElectron } from './electron-runtime.mjs';
import { whileLocked } from './lock.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { inProject } from './project.mjs';
import { SetUpError } from './set-up-error.mjs';
import { provideSystemLibraries } from './system-libraries.mjs';

/** The oldest Node whose `require` reads ES modules, as some of the packages expect. */
const oldestNode = [20, 19];

/** Two set-ups of one checkout follow one another. */
const lockFile = inProject('.cache/set-up.lock');

/**
 * Installs the packages and builds the app, as far as something is missing or has changed. Enough for the command line;
 * what shows a window needs `setUpWindow`.
 */
export async function setUp() {
  await setUpPackages();
  if (isBuilt()) return;
  await whileLocked(lockFile, async () => {
    if (!isBuilt()) await build();
  });
}

/** Installs the packages of package-lock.json, unless they are there. */
export async function setUpPackages() {
  checkNode(process.versions.node);
  if (packagesAreInstalled()) return;
  await whileLocked(lockFile, async () => {
    if (!packagesAreInstalled()) await installPackages();
  });
}

/** Sets up everything that opening a window needs. Returns the Electron to open it with. */
export async function setUpWindow() {
  await setUp();
  const electron = await provideElectron();
  await provideSystemLibraries(electron.executable);
  return electron;
}

/** @param {string} version */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetUpError(
    `Crossread is built with Node ${oldestNode.join('.')} or newer; this is ${version}.`,
    'Install a newer Node (nodejs.org) and run the command again.',
  );
}
