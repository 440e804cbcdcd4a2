import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { makeSample } from './main/make-sample.ts';
import { writtenSample } from './main/sample.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Puts the sample review beside the code of the main process. */
const sample: Plugin = {
  name: 'sample',
  async generateBundle() {
    const source = writtenSample(await makeSample(at('data/sample')));
    this.emitFile({ type: 'asset', fileName: 'sample.json', source });
  },
};

// Targets are the oldest runtime the code runs on (Node 20 on the command line, Chromium 130 in development), set here
// because electron-vite would otherwise take the newest Electron's. Packages are bundled: nothing is read from
// node_modules at run time.
export default defineConfig({
  main: {
    plugins: [sample],
    build: {
      outDir: 'dist/main',
      target: 'node20.18',
      externalizeDeps: false,
      lib: {
        entry: {
          index: at('main/index.ts'),
          worker: at('main/worker/worker.ts'),
          cli: at('main/cli/cli.ts'),
        },
        // Only of CommonJS can `main/compiled-code.ts` keep what V8 compiled.
        formats: ['cjs'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'dist/preload',
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: 'dist/renderer',
      target: 'chrome130',
      minify: true,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
