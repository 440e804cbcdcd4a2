// Format, lint, types, dead code, build and unit tests: `npm run sure`.
import { runScript } from './set-up-error.mjs';
import { setUpPackages } from './setup.mjs';
import { runSureChecks } from './sure-checks.mjs';
import { tallyLine } from './tally.mjs';

await runScript(async () => {
  await setUpPackages();
  const tally = await runSureChecks();
  console.log(tallyLine(tally));
  return tally.failed === 0 ? 0 : 1;
});
