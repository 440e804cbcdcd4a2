import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of this checkout. */
export const root = resolve(import.meta.dirname, '..');

/** @param {string} path */
export const inProject = (path) => join(root, path);

/** @returns {{ version: string, devDependencies: Record<string, string> }} */
export function readPackage() {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
}

/**
 * Where things are kept that outlive `npm ci` (which empties node_modules, its .cache included).
 * `CROSSREAD_CACHE` moves it.
 */
export function cacheFolder() {
  const { CROSSREAD_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (CROSSREAD_CACHE) return resolve(CROSSREAD_CACHE);
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'crossread-electron');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'crossread-electron');
}

/**
 * One hash over the names and bytes of the given files and of all files below the given folders.
 * Hidden files are left out.
 * @param {readonly string[]} paths relative to the project
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const names = folderEntries(path);
    if (names === null) {
      hash
        .update(`${path}\0`)
        .update(readFileSync(inProject(path)))
        .update('\0');
      return;
    }
    for (const name of names) add(`${path}/${name}`);
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/**
 * Names in a folder in a fixed order; null when the path is a file.
 * @param {string} path
 */
function folderEntries(path) {
  try {
    return readdirSync(inProject(path))
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return null;
    throw error;
  }
}
