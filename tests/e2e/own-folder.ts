import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';

/** Gives each test of a file a folder of its own, removed after it. Returns how a path in it is made of names. */
export function ownFolder(): (...names: readonly string[]) => string {
  let folder = '';
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossread-test-'));
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return (...names) => join(folder, ...names);
}
