// Builds the app anew, also when nothing has changed.
import { build } from './build.mjs';
import { runScript } from './set-up-error.mjs';

await runScript(async () => {
  await build();
  return 0;
});
