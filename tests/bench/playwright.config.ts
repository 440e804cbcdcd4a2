import { defineConfig } from '@playwright/test';

/** Measurements that need a real window; one at a time, and never twice. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  retries: 0,
  reporter: 'line',
});
