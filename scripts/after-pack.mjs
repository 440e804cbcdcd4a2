import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * electron-builder's hook after it packs: takes out what starts any other app, which it copies with a ready-made
 * Electron folder.
 * @param {{ appOutDir: string }} context
 */
export function afterPack({ appOutDir }) {
  rmSync(join(appOutDir, 'resources/default_app.asar'), { force: true });
}
