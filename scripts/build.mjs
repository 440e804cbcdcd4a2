import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { hashOf, inProject, root } from './project.mjs';
import { run } from './run.mjs';
import { saying } from './say.mjs';
import { SetUpError } from './set-up-error.mjs';

/** Everything that the built app is made of. */
const sources = [
  'core',
  'main',
  'preload',
  'renderer',
  'data',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

const stampFile = inProject('dist/built-from');
const products = [
  'dist/main/index.cjs',
  'dist/main/cli.cjs',
  'dist/preload/index.cjs',
  'dist/renderer/index.html',
];

/** Whether dist was built from the sources as they are. */
export function isBuilt() {
  return (
    products.every((product) => existsSync(inProject(product))) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === hashOf(sources)
  );
}

/** Builds main, preload and renderer into dist. Needs the project's packages, not Electron. */
export async function build() {
  const hash = hashOf(sources);
  const { code, output } = await saying('Building the app', () =>
    run(process.execPath, [inProject('node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    }),
  );
  if (code !== 0) {
    throw new SetUpError(
      `The app could not be built.\n${readable(output)}\n`,
      'Mend what the lines above name.',
    );
  }
  writeFileSync(stampFile, hash);
}

/**
 * The bundler's complaint without its colours, which it keeps in files too, and without the stack of its own code.
 * @param {string} output
 */
function readable(output) {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  return lines.filter((line) => !/^\s+at /.test(line)).join('\n');
}
