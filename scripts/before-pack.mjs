import { declaredVersion, electronSource } from './electron-runtime.mjs';
import { refuseUnlessOfficial } from './release-electron.mjs';

/**
 * electron-builder's hook before it packs: stops a release with the wrong Electron, however it was started. Without a
 * folder electron-builder itself downloads the official one.
 * @param {{ packager: { config: { electronDist?: unknown }, info: { framework: { version: string } } } }} context
 */
export function beforePack({ packager }) {
  // Set for packages that are only tested, and named so.
  if (process.env.CROSSREAD_TEST_PACKAGE === '1') return;
  const folder = packager.config.electronDist;
  const source = typeof folder === 'string' ? electronSource(folder) : 'official';
  refuseUnlessOfficial({ source, version: packager.info.framework.version }, declaredVersion());
}
