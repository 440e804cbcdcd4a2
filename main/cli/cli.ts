import { compilePatternsOnce } from '../compile-patterns-once.ts';
import { printOutcome } from './print.ts';
import { runCli } from './run.ts';

// The command line under plain Node, as `npm run crossread` starts it.
compilePatternsOnce();
process.exitCode = await printOutcome(await runCli(process.argv.slice(2), {}));
