import { readFileSync } from 'node:fs';
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { parse } from 'yaml';
import { inProject } from './project.mjs';

/** The fuses that the app is released with, by their names in electron-builder.yml. */
export function wantedFuses() {
  /** @type {{ electronFuses: Record<string, boolean> }} */
  const { electronFuses } = parse(readFileSync(inProject('electron-builder.yml'), 'utf8'));
  return electronFuses;
}

/**
 * The fuses of an executable, by the same names.
 * @param {string} executable
 */
export async function fusesOf(executable) {
  const wire = await getCurrentFuseWire(executable);
  /** @type {Record<string, boolean>} */
  const fuses = {};
  for (const [name, place] of Object.entries(FuseV1Options)) {
    if (typeof place !== 'number' || wire[place] === undefined) continue;
    fuses[name.charAt(0).toLowerCase() + name.slice(1)] = wire[place] === FuseState.ENABLE;
  }
  return fuses;
}

/**
 * Lets a test driver into a packaged app, whose fuse keeps it out otherwise.
 * @param {string} executable
 */
export async function letDriverIn(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
