import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { check, skip } from './check.mjs';
import { fusesOf, letDriverIn, wantedFuses } from './fuses.mjs';
import { openAndQuit } from './installed-window.mjs';
import { whileLocked } from './lock.mjs';
import { makeDeb } from './make-deb.mjs';
import { makeOrdinaryUser } from './ordinary-user.mjs';
import { packageForLinux } from './package-app.mjs';
import { inProject, root } from './project.mjs';
import { run } from './run.mjs';
import { isOnPath } from './system-libraries.mjs';
import { sum, tallyOfPlaywright } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {import('./ordinary-user.mjs').OrdinaryUser} OrdinaryUser */

const menuEntry = '/usr/share/applications/crossread.desktop';
const installedExecutable = '/usr/lib/crossread/crossread';
const sample = readdirSync(inProject('data/sample'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => `data/sample/${name}`)
  .toSorted();

/**
 * Makes the .deb, installs it, uses it as an ordinary user, drives it by the end-to-end tests and removes it.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @returns {Promise<Tally>}
 */
export function testInstalled(electron) {
  // A machine has one place where it is installed, however many checkouts are tested at once.
  return whileLocked(join(tmpdir(), 'crossread-installed.lock'), () => installAndTest(electron));
}

/**
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @returns {Promise<Tally>}
 */
async function installAndTest(electron) {
  const obstacle = await whyNotHere();
  if (obstacle !== null) return skip(`installing the app: ${obstacle}`);
  /** @type {string | null} */
  let deb = null;
  const packed = await check('a .deb is made, with the fuses of a release', async () => {
    const packaged = await packageForLinux(electron, { test: true });
    const [found, wanted] = [await fusesOf(packaged.executable), wantedFuses()];
    if (!isDeepStrictEqual(found, wanted)) throw new Error(`fuses: ${JSON.stringify(found)}`);
    deb = await makeDeb(packaged, { test: true });
  });
  if (deb === null) return packed;
  const user = await makeOrdinaryUser();
  try {
    return sum([packed, ...(await useInstalled(deb, user))]);
  } finally {
    await run('dpkg', ['-r', 'crossread']);
    await user.remove();
  }
}

/** Why the app cannot be installed and tried on this machine; null when it can. */
async function whyNotHere() {
  if (process.platform !== 'linux' || !isOnPath('dpkg')) return 'only on Debian and Ubuntu';
  if (process.getuid?.() !== 0) return 'only as root, who may install packages';
  if (!isOnPath('xvfb-run')) return 'there is no virtual display (xvfb)';
  const { output } = await run('dpkg-query', ['-W', '-f', '${Status}', 'crossread']);
  return output.includes('install ok installed') ? 'Crossread is installed here already' : null;
}

/**
 * @param {string} deb
 * @param {OrdinaryUser} user
 * @returns {Promise<Tally[]>}
 */
async function useInstalled(deb, user) {
  const installed = await check('it installs', () => install(deb));
  if (installed.failed > 0) return [installed];
  return [
    installed,
    await check('the command line prints the same with no display', () => compareCommandLines(user)),
    await check('the command line writes a report as PDF with no display', () => writePdf(user)),
    await check('the menu opens the sample in a sandboxed window', () => openFromMenu(user)),
    await driveByTests(user),
    await check('it is removed without a trace', remove),
  ];
}

/** @param {string} deb */
async function install(deb) {
  if ((await run('dpkg', ['-i', deb])).code === 0) return;
  // dpkg leaves fetching what a package depends on to apt.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '-f', '--no-install-recommends'], { env });
  if (code !== 0 || !existsSync(menuEntry)) throw new Error(output.trim());
}

/** The command behind the entry in the desktop's menu. */
function menuCommand() {
  const command = readFileSync(menuEntry, 'utf8').match(/^Exec=(\S+)/m)?.[1];
  if (command === undefined) throw new Error(`${menuEntry} starts nothing`);
  return command;
}

/** @param {OrdinaryUser} user */
async function compareCommandLines(user) {
  const parameters = ['analyse', ...sample, '--json'];
  const expected = await run(process.execPath, [inProject('dist/main/cli.cjs'), ...parameters], {
    cwd: root,
  });
  const found = await run(...user.as(menuCommand(), parameters));
  if (expected.code !== 0 || found.code !== 0 || found.output !== expected.output) {
    throw new Error(`ended with ${found.code}: ${found.output.slice(0, 500)}`);
  }
  const refused = await run(...user.as(menuCommand(), ['analyse', 'no-such-file.txt']));
  if (refused.code !== 1 || !/^[^\n]*no-such-file\.txt[^\n]*\n$/.test(refused.output)) {
    throw new Error(`a missing file: ended with ${refused.code}: ${refused.output.slice(0, 500)}`);
  }
}

/** @param {OrdinaryUser} user */
async function writePdf(user) {
  const { code, output } = await run(...user.as(menuCommand(), ['report', ...sample, '--out', 'report.pdf']));
  const file = join(user.folder, 'report.pdf');
  if (code !== 0 || readFileSync(file).subarray(0, 5).toString() !== '%PDF-') {
    throw new Error(`ended with ${code}: ${output.trim()}`);
  }
}

/** @param {OrdinaryUser} user */
async function openFromMenu(user) {
  const userData = join(user.folder, 'first-start');
  const start = user.as('xvfb-run', ['--auto-servernum', menuCommand(), '--test-hooks'], {
    CROSSREAD_USER_DATA: userData,
  });
  await openAndQuit(start, () => storedTexts(userData) >= sample.length);
}

/**
 * How many accounts' texts the app has stored.
 * @param {string} userData
 */
function storedTexts(userData) {
  const library = join(userData, 'library');
  if (!existsSync(library)) return 0;
  return readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
    .length;
}

/**
 * The end-to-end tests on the very app that was installed, but for the one fuse that keeps drivers out.
 * @param {OrdinaryUser} user
 */
async function driveByTests(user) {
  await letDriverIn(installedExecutable);
  const results = inProject('.cache/results');
  mkdirSync(results, { recursive: true });
  const report = join(user.folder, 'results.json');
  rmSync(report, { force: true });
  chmodSync(user.folder, 0o755);
  const display = ['--auto-servernum', '--server-args=-screen 0 1600x1000x24'];
  const playwright = join(user.folder, 'node_modules/@playwright/test/cli.js');
  const { code } = await run(
    ...user.as('xvfb-run', [...display, process.execPath, playwright, 'test'], {
      CROSSREAD_E2E_EXECUTABLE: `/usr/bin/${menuCommand()}`,
      CROSSREAD_E2E_RESULTS: report,
      NO_COLOR: '1',
      ...(process.env.CI ? { CI: process.env.CI } : {}),
    }),
    { output: 'inherit' },
  );
  return tallyOfPlaywright(report, code);
}

async function remove() {
  const { code, output } = await run('dpkg', ['-r', 'crossread']);
  const left = ['/usr/bin/crossread', '/usr/lib/crossread', menuEntry].filter((path) => existsSync(path));
  if (code !== 0 || left.length > 0) throw new Error([...left, output.trim()].join('\n'));
}
