/** What the editor should know of an open review, in whole sentences: what came up while opening it and since. */
export type ReviewNotices = {
  readonly all: () => readonly string[];
  /** Adds a notice, unless it was given before and still holds. */
  readonly add: (notice: string) => void;
  /** Takes back the notices that no longer hold. */
  readonly takeBack: (isOver: (notice: string) => boolean) => void;
  /** From here on whoever opened the review is told of each notice; those before are read from `all`. */
  readonly tellFromNowOn: () => void;
};

/** Who is told of notices while a review is open. */
export type NoticeListener = {
  readonly onNotice: (notice: string) => void;
  /** Is told which notice no longer holds. */
  readonly onNoticeOver: (notice: string) => void;
};

export function reviewNotices(atOpening: readonly string[], listener: NoticeListener): ReviewNotices {
  let notices = atOpening;
  let isTelling = false;
  return {
    all: () => notices,
    add: (notice) => {
      if (notices.includes(notice)) return;
      notices = [...notices, notice];
      if (isTelling) listener.onNotice(notice);
    },
    takeBack: (isOver) => {
      const over = notices.filter(isOver);
      notices = notices.filter((notice) => !isOver(notice));
      over.forEach(listener.onNoticeOver);
    },
    tellFromNowOn: () => {
      isTelling = true;
    },
  };
}
