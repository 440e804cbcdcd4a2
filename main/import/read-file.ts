import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError } from './problem.ts';

/** The largest file that becomes an account. */
export const maximumBytes = 20 * 1024 * 1024;

/** A file's name without its folder, and its bytes. Throws ImportError with the reason and what to do. */
export async function readFileBytes(
  path: string,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  // the name of a folder's root, or none at all, is its path
  const file = basename(path) || `“${path}”`;
  const refuse = (reason: string, advice: string): ImportError => new ImportError({ file, reason, advice });
  const found = await stat(path).catch((error: unknown) => {
    throw refuse(...unreadable(error));
  });
  if (found.isDirectory()) throw refuse('is a folder without articles.', 'Choose the files themselves.');
  if (!found.isFile())
    throw refuse('is not an ordinary file.', 'Copy its text into a text file and add that.');
  if (found.size > maximumBytes) {
    const size = Math.ceil(found.size / 1024 / 1024);
    throw refuse(
      `has ${size} MB; an account may have at most 20 MB.`,
      'Save only the article itself and add that.',
    );
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    throw refuse(...unreadable(error));
  });
  return { file, bytes };
}

function unreadable(error: unknown): [reason: string, advice: string] {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return ['was not found.', 'Check its name and folder; it may have been moved.'];
    case 'EACCES':
    case 'EPERM':
      return ['may not be read by you.', 'Change its permissions, or copy it to a folder of yours.'];
    default:
      return ['could not be read from the disk.', 'Copy it to another disk and try again.'];
  }
}
