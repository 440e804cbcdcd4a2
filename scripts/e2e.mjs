// The end-to-end tests in a real window; arguments go to Playwright.
import { inProject } from './project.mjs';
import { runOnDisplay } from './run-on-display.mjs';
import { runScript } from './set-up-error.mjs';
import { setUpWindow } from './setup.mjs';

await runScript(async () => {
  await setUpWindow();
  const playwright = inProject('node_modules/@playwright/test/cli.js');
  const { code } = await runOnDisplay(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
    output: 'inherit',
  });
  return code;
});
