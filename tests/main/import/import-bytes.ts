import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlockKind } from '../../../core/model.ts';
import { type Imported, importAccount } from '../../../main/import/import-account.ts';

/** Imports these bytes as a file of this name. */
export async function importBytes(name: string, bytes: Uint8Array | string): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-import-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return await importAccount({ path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The account's blocks as kind and text; fails where the file was refused. */
export function blocksOf(imported: Imported): readonly (readonly [BlockKind, string])[] {
  if ('problem' in imported) throw new Error(`${imported.problem.reason} ${imported.problem.advice}`);
  const { text, blocks } = imported.account;
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** Why the file was refused; fails where it was not. */
export function refusalOf(imported: Imported): string {
  if ('account' in imported) throw new Error('was imported');
  return imported.problem.reason;
}
