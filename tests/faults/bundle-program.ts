import { join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a TypeScript program of the tests with all it imports into one file that plain Node runs, so that a test can
 * start it as a process of its own. Answers the file's path.
 */
export async function bundleProgram(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'program.mjs', format: 'es' } },
    },
  });
  return join(folder, 'program.mjs');
}
