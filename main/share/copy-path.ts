import { extname } from 'node:path';

/** Whether a path is that of a saved review, by its ending. */
export function isCopyPath(path: string): boolean {
  return extname(path).toLowerCase() === '.crossread';
}
