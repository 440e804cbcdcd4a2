import { diskAlmostFull } from './checkpoints.ts';
import type { ReviewNotices } from './notices.ts';
import type { Reserve } from './reserve.ts';

const fullDisk =
  'The disk is full. Crossread now uses the room it had kept free, which is enough for some hundred edits. ' +
  'Free some space on the disk.';

/** The data folder's reserve, which also tells the editor of a review when it is used and when there is room again. */
export function reserveThatTells(reserve: Reserve, notices: ReviewNotices): Reserve {
  return {
    release: async () => {
      const hadOne = await reserve.release();
      if (hadOne) notices.add(fullDisk);
      return hadOne;
    },
    restore: async () => {
      const isThere = await reserve.restore();
      if (isThere) notices.takeBack(isAboutFullDisk);
      return isThere;
    },
  };
}

export function isAboutFullDisk(notice: string): boolean {
  return notice === fullDisk || notice.startsWith(diskAlmostFull);
}
