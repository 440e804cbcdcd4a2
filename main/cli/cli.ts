import { printOutcome } from './print.ts';
import { runCli } from './run.ts';

// The command line under plain Node, as `npm run crossread` starts it.
const outcome = await runCli(process.argv.slice(2), {});
await printOutcome(outcome);
process.exitCode = outcome.status;
