import { SetUpError } from './set-up-error.mjs';

/**
 * Refuses to release with anything but the official Electron of the declared version: the substitute of development
 * machines is of unknown make and no longer gets security fixes.
 * @param {{ source: 'official' | 'substitute' | 'own', version: string }} electron
 * @param {string} declared the version that package.json asks for
 */
export function refuseUnlessOfficial(electron, declared) {
  if (electron.source === 'official' && electron.version === declared) return;
  const what = {
    official: `Electron ${electron.version}`,
    own: `Electron ${electron.version} from ELECTRON_OVERRIDE_DIST_PATH`,
    substitute: `the substitute Electron ${electron.version}`,
  }[electron.source];
  throw new SetUpError(
    `A release is made with official Electron ${declared} only, and here there is ${what}.`,
    'Run this where Electron can be downloaded; for a package that is only to be tested, run: npm run dist:deb -- --test',
  );
}
