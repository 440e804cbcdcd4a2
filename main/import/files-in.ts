import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { readableEndings } from './format.ts';

const mostFiles = 200;

/**
 * The files to import for paths that may be folders: the articles directly inside a folder, by name. A folder without
 * any, or one that can't be read, stays in the list, so that its import says what is wrong.
 */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(paths.map(articlesAt));
  return files.flat();
}

async function articlesAt(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const inside = entries
    .filter((entry) => entry.isFile() && isArticle(entry.name))
    .map(({ name }) => join(path, name))
    .toSorted();
  return inside.length === 0 ? [path] : inside.slice(0, mostFiles);
}

function isArticle(name: string): boolean {
  const ending = extname(name).toLowerCase().slice(1);
  return !name.startsWith('.') && readableEndings.some((readable) => readable === ending);
}
