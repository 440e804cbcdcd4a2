import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { type LaunchedCrossread, launchCrossread } from './launch.ts';
import { compared } from './passages.ts';

/**
 * Opens the sample, compared, in a fresh app: for each test of a file, or once for all of them. `use` is given the app
 * each time it starts. Returns how it is quit and started again on the same data.
 */
export function sampleWindow(
  how: 'for each test' | 'once',
  use: (crossread: LaunchedCrossread) => Promise<void> | void,
): () => Promise<void> {
  let userData = '';
  let crossread: LaunchedCrossread;
  const open = async (): Promise<void> => {
    crossread = await launchCrossread({ userData });
    await compared(crossread.page);
    await use(crossread);
  };
  const begin = async (): Promise<void> => {
    userData = mkdtempSync(join(tmpdir(), 'crossread-e2e-'));
    await open();
  };
  const end = async (): Promise<void> => {
    await crossread.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  if (how === 'once') {
    test.beforeAll(begin);
    test.afterAll(end);
  } else {
    test.beforeEach(begin);
    test.afterEach(end);
  }
  return async () => {
    await crossread.close();
    await open();
  };
}
