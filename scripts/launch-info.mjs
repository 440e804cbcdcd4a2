// Prints one line of JSON: how an outside program starts the built app.
import { launch } from './launch.mjs';
import { runScript } from './set-up-error.mjs';
import { setUpWindow } from './setup.mjs';

await runScript(async () => {
  process.stdout.write(`${JSON.stringify(launch(await setUpWindow()))}\n`);
  return 0;
});
