// The command line from a checkout: builds what is needed, then runs it. Standard output is the command's own.
import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { runScript } from './set-up-error.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  await setUp();
  // npm starts scripts in the project's folder; file names are meant from where the user stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { code } = await run(process.execPath, [inProject('dist/main/cli.js'), ...process.argv.slice(2)], {
    cwd,
    output: 'inherit',
    stdin: true,
  });
  return code;
});
