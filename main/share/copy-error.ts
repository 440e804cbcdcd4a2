import { basename } from 'node:path';
import { UserError } from '../user-error.ts';

/** What to do about one that is damaged. */
export const askAgain = 'Ask for it once more, or copy it again from where it came from.';

/** A saved review that cannot be opened. The message names the file, says why, and what to do. */
export class CopyError extends UserError {
  constructor(path: string, reason: string, advice: string, cause?: unknown) {
    super(`“${basename(path)}” was not opened: ${reason}. ${advice} Nothing was changed.`, { cause });
  }
}
