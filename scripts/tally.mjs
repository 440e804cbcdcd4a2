import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally Counted tests. */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * What Vitest's JSON reporter wrote. A file that could not even be loaded holds no tests and counts as one failure.
 * @param {string} file
 * @param {number} code how the run ended
 */
export function tallyOfVitest(file, code) {
  return tallyOf(file, code, (report) => {
    const unloaded = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
        result.status === 'failed' && result.assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });
}

/**
 * What Playwright's JSON reporter wrote. A test that passed at its second try has passed.
 * @param {string} file
 * @param {number} code how the run ended
 */
export function tallyOfPlaywright(file, code) {
  return tallyOf(file, code, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/**
 * A run that failed without a failed test (coverage under its floor, a crash, no report at all) is one failure.
 * @param {string} file
 * @param {number} code
 * @param {(report: any) => Tally} read
 * @returns {Tally}
 */
function tallyOf(file, code, read) {
  const tally = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** @param {Tally} tally */
export function tallyLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
