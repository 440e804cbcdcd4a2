// The command line from a checkout: builds what is needed, then runs it. Standard output is the command's own.
import { platformSwitches } from './launch.mjs';
import { inProject, root } from './project.mjs';
import { run } from './run.mjs';
import { runScript } from './set-up-error.mjs';
import { setUp, setUpWindow } from './setup.mjs';

await runScript(async () => {
  const words = process.argv.slice(2);
  const { program, before } = printsPdf(words) ? await inElectron() : await inNode();
  // npm starts scripts in the project's folder; file names are meant from where the user stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { code } = await run(program, [...before, ...words], { cwd, output: 'inherit', stdin: true });
  return code;
});

/** @param {readonly string[]} words */
function printsPdf(words) {
  return words[0] === 'report' && words.some((word) => word.toLowerCase().endsWith('.pdf'));
}

async function inNode() {
  await setUp();
  return { program: process.execPath, before: [inProject('dist/main/cli.cjs')] };
}

/** Only Electron can print a PDF; its window is never shown, so there need not be a display. */
async function inElectron() {
  const { executable } = await setUpWindow();
  const quiet = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'];
  return { program: executable, before: [...platformSwitches(), ...quiet, root] };
}
