import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type LaunchedCrossread, launchCrossread } from './launch.ts';
import { compared } from './passages.ts';

/** Crossread with the sample on the screen, compared; after a restart `app` and `page` are the new ones. */
type Sample = Pick<LaunchedCrossread, 'app' | 'page' | 'userData'> & {
  /** Quits it and starts it again on the same data. */
  readonly restart: () => Promise<LaunchedCrossread['page']>;
};

type ForFile = {
  /**
   * A file that names itself here has one window for all its tests; else each test has a fresh one. By name, for files
   * with one value would share the window.
   */
  readonly keptFor: string | null;
  readonly kept: Sample | null;
};

/** A test that looks at the sample: `page` is its window. */
export const test = base.extend<{ readonly sample: Sample }, ForFile>({
  keptFor: [null, { scope: 'worker', option: true }],
  kept: [
    async ({ keptFor }, use) => (keptFor === null ? use(null) : withSample(use)),
    { scope: 'worker', timeout: 180_000 },
  ],
  sample: async ({ kept }, use) => (kept === null ? withSample(use) : use(kept)),
  page: ({ sample }, use) => use(sample.page),
});

async function withSample(use: (sample: Sample) => Promise<void>): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'crossread-e2e-'));
  const open = async (): Promise<LaunchedCrossread> => {
    const launched = await launchCrossread({ userData });
    await compared(launched.page).catch(async (error: unknown) => {
      await launched.close();
      throw error;
    });
    return launched;
  };
  let crossread = await open();
  const restart = async (): Promise<LaunchedCrossread['page']> => {
    await crossread.close();
    crossread = await open();
    return crossread.page;
  };
  await use({
    get app() {
      return crossread.app;
    },
    get page() {
      return crossread.page;
    },
    userData,
    restart,
  });
  await crossread.close();
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
}
