// Makes the .deb: `npm run dist:deb`, or with --test one that is only to be tested and may hold the substitute Electron.

import { provideElectron } from './electron-runtime.mjs';
import { makeDeb } from './make-deb.mjs';
import { packageForLinux } from './package-app.mjs';
import { runScript } from './set-up-error.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  const test = process.argv.includes('--test');
  await setUp();
  const packaged = await packageForLinux(await provideElectron(), { test });
  process.stdout.write(`${await makeDeb(packaged, { test })}\n`);
  return 0;
});
