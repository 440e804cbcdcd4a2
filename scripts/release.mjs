// Makes the installers for this platform: `npm run dist`, with electron-builder's options behind `--`.
import { declaredVersion, provideElectron } from './electron-runtime.mjs';
import { runElectronBuilder } from './package-app.mjs';
import { refuseUnlessOfficial } from './release-electron.mjs';
import { say } from './say.mjs';
import { runScript } from './set-up-error.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  await setUp();
  refuseUnlessOfficial(await provideElectron(), declaredVersion());
  await runElectronBuilder(process.argv.slice(2), process.env);
  say('The installers are in release/. On Debian and Ubuntu, make the .deb with: npm run dist:deb');
  return 0;
});
