// Installs the app as a .deb, uses it as an ordinary user and removes it: `npm run installed`.
import { runScript } from './set-up-error.mjs';
import { setUpWindow } from './setup.mjs';
import { tallyLine } from './tally.mjs';

await runScript(async () => {
  const electron = await setUpWindow();
  const { testInstalled } = await import('./test-installed.mjs');
  const tally = await testInstalled(electron);
  console.log(tallyLine(tally));
  return tally.failed === 0 ? 0 : 1;
});
