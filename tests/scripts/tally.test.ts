import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sum, tallyLine, tallyOfPlaywright, tallyOfVitest } from '../../scripts/tally.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const passing = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

describe('Vitest', () => {
  test('passed and skipped tests', () => {
    expect(tallyOfVitest(report(passing), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  test('a file that could not be loaded is a failure', () => {
    const unloaded = { ...passing, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(tallyOfVitest(report(unloaded), 1).failed).toBe(1);
  });

  test('coverage under its floor is a failure', () => {
    expect(tallyOfVitest(report(passing), 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  test('a run that wrote nothing is a failure', () => {
    expect(tallyOfVitest(join(folder, 'nothing.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('Playwright: what passed at the second try has passed, what never did has failed', () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
  expect(tallyOfPlaywright(report({ stats }), 1)).toEqual({ passed: 6, failed: 2, skipped: 3 });
});

test('the last line counts all', () => {
  const tallies = [
    { passed: 1, failed: 0, skipped: 4 },
    { passed: 20, failed: 3, skipped: 0 },
  ];
  expect(tallyLine(sum(tallies))).toBe('21 passed, 3 failed');
});
