import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packagesAreInstalled } from '../../scripts/packages.mjs';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'crossread-packages-'));
});
afterEach(() => rmSync(project, { recursive: true }));

const one = { version: '1.0.0', integrity: 'sha512-one' };
const two = { version: '2.0.0', integrity: 'sha512-two' };

function writeLock(path: string, packages: Record<string, object>): void {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  writeFileSync(join(project, path), JSON.stringify({ packages }));
}

/** The packages asked for, and npm's record of those that it installed. */
function lockAndRecord(wanted: Record<string, object>, installed: Record<string, object>): void {
  writeLock('package-lock.json', { '': { name: 'project' }, ...wanted });
  writeLock('node_modules/.package-lock.json', installed);
}

describe('packages are installed', () => {
  test('when npm recorded all that the lock file names', () => {
    lockAndRecord({ 'node_modules/one': one }, { 'node_modules/one': one });
    expect(packagesAreInstalled(project)).toBe(true);
  });

  test('not before anything was installed', () => {
    writeLock('package-lock.json', { 'node_modules/one': one });
    expect(packagesAreInstalled(project)).toBe(false);
  });

  test('not when one is missing', () => {
    lockAndRecord({ 'node_modules/one': one, 'node_modules/two': two }, { 'node_modules/one': one });
    expect(packagesAreInstalled(project)).toBe(false);
  });

  test('not when the lock file now names another version', () => {
    lockAndRecord({ 'node_modules/one': { ...one, version: '1.0.1' } }, { 'node_modules/one': one });
    expect(packagesAreInstalled(project)).toBe(false);
  });

  test('not when the same version has other bytes', () => {
    lockAndRecord({ 'node_modules/one': { ...one, integrity: 'sha512-other' } }, { 'node_modules/one': one });
    expect(packagesAreInstalled(project)).toBe(false);
  });

  test('when only what belongs to other platforms is missing', () => {
    lockAndRecord(
      { 'node_modules/one': one, 'node_modules/two': { ...two, optional: true } },
      { 'node_modules/one': one },
    );
    expect(packagesAreInstalled(project)).toBe(true);
  });
});
