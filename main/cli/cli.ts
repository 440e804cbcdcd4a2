import { keepCompiledCode } from '../compiled-code.ts';
import { tuneV8 } from '../tune-v8.ts';

// The command line under plain Node, as `npm run crossread` starts it.
tuneV8();
keepCompiledCode();
void run();

async function run(): Promise<void> {
  const [{ runCli }, { printOutcome }] = await Promise.all([import('./run.ts'), import('./print.ts')]);
  process.exitCode = await printOutcome(await runCli(process.argv.slice(2), {}));
}
