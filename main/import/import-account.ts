import { readAccount } from '../../core/account/account.ts';
import type { Account } from '../../core/model.ts';
import type { ImportProblem } from '../../preload/contract.ts';
import { ImportError } from './problem.ts';
import type { DecodedFile } from './read-file.ts';
import { decodedBytes, readTextFile } from './read-file.ts';

/** Where an account comes from: a file on the disk, or text from the clipboard with a name for it. */
export type Origin = { readonly path: string } | { readonly name: string; readonly text: string };

/** An account and the bytes it was read from, or why it could not be. */
export type Imported =
  | { readonly account: Account; readonly bytes: Uint8Array }
  | { readonly problem: ImportProblem };

/**
 * Reads one origin as an account. Its id comes from the bytes, so the same file is recognised again and an id is never
 * used for another text. Never throws for what the file holds.
 */
export async function importAccount(origin: Origin): Promise<Imported> {
  try {
    const { file, bytes, sha256, text } = await decoded(origin);
    return { account: readAccount({ id: `a${sha256.slice(0, 12)}`, file, sha256, text }), bytes };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.problem };
    throw error;
  }
}

async function decoded(origin: Origin): Promise<DecodedFile> {
  if ('path' in origin) return readTextFile(origin.path);
  return { file: origin.name, ...(await decodedBytes(origin.name, Buffer.from(origin.text, 'utf8'))) };
}
