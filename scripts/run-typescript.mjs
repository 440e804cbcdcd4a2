import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles one TypeScript program with everything it imports and runs it under plain Node:
 * `node scripts/run-typescript.mjs tests/bench/bench.ts [arguments]`. Exits as the program does.
 */
const root = resolve(fileURLToPath(import.meta.url), '../..');
const [entry, ...programArguments] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node scripts/run-typescript.mjs PROGRAM.ts [arguments]');
  process.exit(2);
}

const name = basename(entry).replace(/\.ts$/, '');
const outDir = join(root, 'dist', 'programs', name);
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: resolve(root, entry),
    outDir,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: `${name}.mjs`, format: 'es' } },
  },
});

const { status } = spawnSync(process.execPath, [join(outDir, `${name}.mjs`), ...programArguments], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
