import { chmod, copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Installer } from 'electron-installer-debian';
import { inProject } from './project.mjs';
import { saying } from './say.mjs';

/** The Debian installer with Crossread's own dependencies and command: its options can only add to its defaults. */
class CrossreadInstaller extends Installer {
  /** @override */
  async generateDefaults() {
    await super.generateDefaults();
    this.defaults.depends = [
      // This would pull a desktop's worth of packages for the one command that moves files to the trash.
      ...this.defaults.depends.filter((/** @type {string} */ name) => !name.includes('kde-cli-tools')),
      'libglib2.0-bin | gvfs | trash-cli | kde-cli-tools',
      // Electron is linked to it, yet the installer only recommends it.
      'libasound2 | libasound2t64',
    ];
    this.defaults.recommends = [];
    return this.defaults;
  }

  /**
   * In place of a link to Electron: the command also runs the command line.
   * @override
   */
  async createBinarySymlink() {
    const command = join(this.stagingDir, 'usr/bin/crossread');
    await this.copyIcon(inProject('build/crossread.sh'), command);
    await chmod(command, 0o755);
  }
}

/**
 * Makes a .deb of the packaged app; its path.
 * @param {import('./package-app.mjs').PackagedApp} packaged
 * @param {{ test: boolean }} options
 * @returns {Promise<string>}
 */
export async function makeDeb(packaged, { test }) {
  const destination = inProject(test ? 'release/test' : 'release');
  for (const name of await readdir(destination)) {
    if (name.endsWith('.deb')) await rm(join(destination, name));
  }
  await copyFile(inProject('LICENSE'), join(packaged.folder, 'LICENSE'));
  const sizes = await readdir(inProject('build/icons'));
  const installer = new CrossreadInstaller({
    src: packaged.folder,
    dest: destination,
    rename: (/** @type {string} */ folder) => join(folder, '<%= name %>_<%= version %>_<%= arch %>.deb'),
    logger: () => undefined,
    name: 'crossread',
    bin: 'crossread',
    version: packaged.version.replace('-', '~'),
    arch: process.arch === 'arm64' ? 'arm64' : 'amd64',
    section: 'text',
    categories: ['Office'],
    genericName: 'Compare accounts of one event',
    ...(test ? { description: 'Crossread, built for tests only: not to be handed on' } : {}),
    icon: {
      ...Object.fromEntries(
        sizes.map((name) => [name.replace('.png', ''), inProject(`build/icons/${name}`)]),
      ),
      scalable: inProject('build/icon.svg'),
    },
    // Small for those who download it, quick for those who test it.
    compression: test ? 'zstd' : 'xz',
  });
  await saying('Making the .deb', async () => {
    await installer.generateDefaults();
    installer.generateOptions();
    await installer.createStagingDir();
    await installer.createContents();
    await installer.createPackage();
    await installer.movePackage();
  });
  return String(installer.options.packagePaths[0]);
}
