import { declaredVersion, electronEnvironment } from './electron-runtime.mjs';
import { inProject, readPackage, root } from './project.mjs';
import { refuseUnlessOfficial } from './release-electron.mjs';
import { run } from './run.mjs';
import { saying } from './say.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * @typedef {object} PackagedApp
 * @property {string} folder
 * @property {string} executable
 * @property {string} version `-test` behind it when the package is only for tests.
 */

/**
 * Packs the built app with an Electron into a folder, with the fuses of electron-builder.yml. Only the official
 * Electron will do unless `test` is set.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @param {{ test: boolean }} options
 * @returns {Promise<PackagedApp>}
 */
export async function packageForLinux(electron, { test }) {
  const version = `${readPackage().version}${test ? '-test' : ''}`;
  const output = test ? 'release/test' : 'release';
  if (!test) refuseUnlessOfficial(electron, declaredVersion());
  const env = {
    ...process.env,
    ...electronEnvironment(electron),
    NO_COLOR: '1',
    CROSSREAD_TEST_PACKAGE: test ? '1' : '0',
  };
  await saying(`Packing Crossread ${version} with Electron ${electron.version}`, () =>
    runElectronBuilder(
      [
        '--linux',
        'dir',
        `-c.electronVersion=${electron.version}`,
        `-c.electronDist=${electron.folder}`,
        `-c.directories.output=${output}`,
        `-c.extraMetadata.version=${version}`,
      ],
      env,
    ),
  );
  const folder = inProject(`${output}/linux-unpacked`);
  return { folder, executable: `${folder}/crossread`, version };
}

/**
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 */
export async function runElectronBuilder(parameters, env) {
  const builder = inProject('node_modules/electron-builder/out/cli/cli.js');
  const { code, output } = await run(process.execPath, [builder, ...parameters], { cwd: root, env });
  if (code === 0) return;
  const lines = output.trim().split('\n');
  throw new SetUpError(`The app could not be packed.\n${lines.slice(-20).join('\n')}\n`, '');
}
