import { messageOf } from '../message-of.ts';
import { UserError } from '../user-error.ts';

/** Something the store could not do. The message is for an editor: what went wrong, and what to do about it. */
export class StoreError extends UserError {
  /** What went wrong, one sentence. */
  readonly reason: string;
  /** What the editor can do, and what is safe meanwhile. */
  readonly advice: string;

  constructor(reason: string, advice: string, cause?: unknown) {
    super(`${reason} ${advice}`, { cause });
    this.reason = reason;
    this.advice = advice;
  }
}

/** The system's short name of an error (`ENOSPC`), or an empty string when it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Whether nothing is there to be read: also where a file lies in the place of the folder. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error));
}

/**
 * A failure of the file system in words for an editor.
 * `what` is the sentence's beginning, without a full stop: "The last changes could not be saved".
 */
export function explained(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  const [because, advice] = reasonAndAdvice(error);
  return new StoreError(`${what}: ${because}.`, advice, error);
}

const stays = 'Nothing is lost while Crossread stays open.';

function reasonAndAdvice(error: unknown): readonly [reason: string, advice: string] {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return ['the disk is full', `Free some space on the disk; saving then goes on by itself. ${stays}`];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return [
        'the folder of the review may not be written to',
        `Allow your user to write to the data folder; saving then goes on by itself. ${stays}`,
      ];
    case 'EEXIST':
    case 'ENOTDIR':
      return [
        'a file lies where a folder should be, so move it elsewhere and start Crossread again',
        'Nothing was changed.',
      ];
    case 'EBUSY':
      return [
        'another program is using the file',
        `Close programs that back up or scan the data folder; saving then goes on by itself. ${stays}`,
      ];
    case 'EIO':
      return [
        'the disk reported an error',
        `Export a report to another disk now, and have the disk checked. ${stays}`,
      ];
    default:
      return [messageOf(error), stays];
  }
}
