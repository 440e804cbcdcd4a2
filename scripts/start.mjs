// Opens the app; sets up what is missing first.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './launch.mjs';
import { inProject, root } from './project.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { runScript } from './set-up-error.mjs';
import { setUp, setUpWindow } from './setup.mjs';
import { hasDisplay } from './system-libraries.mjs';

await runScript(() => (hasDisplay() ? openWindow() : writeSampleReport()));

async function openWindow() {
  const { executablePath, args, env } = launch(await setUpWindow());
  say('Opening Crossread ...');
  const inherited = { ...process.env, ...env };
  // Set by some editors' terminals, it would make Electron a plain Node.
  delete inherited.ELECTRON_RUN_AS_NODE;
  // Chromium's remarks on what a container lacks would drown our own lines; the app's own errors are shown as ever.
  const { code } = await run(executablePath, ['--log-level=3', ...args, ...process.argv.slice(2)], {
    cwd: root,
    env: inherited,
    output: 'inherit',
  });
  return code;
}

async function writeSampleReport() {
  say('This machine has no display to open a window on: writing the report of the sample review instead.');
  await setUp();
  const folder = inProject('data/sample');
  const accounts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  const report = inProject('sample-report.html');
  const { code } = await run(
    process.execPath,
    [
      inProject('dist/main/cli.cjs'),
      'report',
      ...accounts.map((name) => join(folder, name)),
      '--out',
      report,
    ],
    { cwd: root, output: 'inherit' },
  );
  if (code === 0) {
    say(
      `The report is in ${report}. To see the window, run npm start where there is a display, or: xvfb-run npm start`,
    );
  }
  return code;
}
