import { rmSync } from 'node:fs';
import { inProject, root } from './project.mjs';
import { run } from './run.mjs';
import { runOnDisplay } from './run-on-display.mjs';
import { tallyOfPlaywright, tallyOfVitest } from './tally.mjs';

const plain = { NO_COLOR: '1', FORCE_COLOR: '0' };

/**
 * Runs Vitest over some of the tests and counts them.
 * @param {string} name of the run, for its report
 * @param {readonly string[]} parameters
 */
export async function runVitest(name, parameters) {
  const report = inProject(`.cache/results/${name}.json`);
  rmSync(report, { force: true });
  const vitest = inProject('node_modules/vitest/vitest.mjs');
  const { code } = await run(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...parameters],
    { cwd: root, output: 'inherit', env: { ...process.env, ...plain } },
  );
  return tallyOfVitest(report, code);
}

/** Runs the end-to-end tests on the build of this checkout and counts them. */
export async function runEndToEnd() {
  const report = inProject('.cache/results/e2e.json');
  rmSync(report, { force: true });
  const playwright = inProject('node_modules/@playwright/test/cli.js');
  const { code } = await runOnDisplay(process.execPath, [playwright, 'test'], {
    output: 'inherit',
    env: { ...process.env, ...plain, CROSSREAD_E2E_RESULTS: report },
  });
  return tallyOfPlaywright(report, code);
}
