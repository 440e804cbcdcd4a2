// Sets up and runs everything: `npm test`. The last line of its output counts all tests.
import { check } from './check.mjs';
import { root } from './project.mjs';
import { run } from './run.mjs';
import { SetUpError } from './set-up-error.mjs';
import { setUpPackages, setUpWindow } from './setup.mjs';
import { runSureChecks } from './sure-checks.mjs';
import { sum, tallyLine } from './tally.mjs';
import { runEndToEnd, runVitest } from './test-runs.mjs';

/** @type {import('./tally.mjs').Tally[]} */
const tallies = [];

try {
  await setUpPackages();
  tallies.push(await runSureChecks());
  console.log('Fault tests');
  tallies.push(await runVitest('faults', ['--passWithNoTests', 'tests/faults']));
  const electron = await setUpWindow();
  console.log(`End-to-end tests in Electron ${electron.version} (${electron.source})`);
  tallies.push(await runEndToEnd());
  console.log('The packaged and installed app');
  // Loaded only now: it uses packages that the set-up has just installed.
  const { testInstalled } = await import('./test-installed.mjs');
  tallies.push(await testInstalled(electron));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.log(error.message);
  tallies.push({ passed: 0, failed: 1, skipped: 0 });
}
if (process.env.CI) tallies.push(await check('the work tree is as clean as before', checkWorkTree));

const all = sum(tallies);
if (all.skipped > 0) console.log(`${all.skipped} skipped`);
console.log(tallyLine(all));
process.exitCode = all.failed === 0 ? 0 : 1;

async function checkWorkTree() {
  const { code, output } = await run('git', ['status', '--porcelain'], { cwd: root });
  if (code !== 0 || output.trim() !== '') throw new Error(output.trim());
}
