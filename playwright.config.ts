import { defineConfig } from '@playwright/test';

/** Of an installed app: the files, processes and folders it needs. What it looks like is the same as from a checkout. */
const whatPackagingCanBreak = [
  'import.spec.ts',
  'lockdown.spec.ts',
  'notes.spec.ts',
  'report.spec.ts',
  'rules.spec.ts',
  'share.spec.ts',
  'side-by-side.spec.ts',
];

// One window at a time: two windows would fight for the keyboard focus of one display.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: process.env['CROSSREAD_E2E_OUTPUT'] ?? 'test-results',
  testMatch: process.env['CROSSREAD_E2E_EXECUTABLE'] ? whatPackagingCanBreak : '*.spec.ts',
  workers: 1,
  // A machine busy with something else starts windows slowly, and very rarely not at all.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['CROSSREAD_E2E_RESULTS'] ?? 'test-results/e2e.json' }],
  ],
  // Only when tried again: recording slows every test.
  use: { trace: 'on-first-retry' },
});
