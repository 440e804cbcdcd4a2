import type { Review } from '../../core/review.ts';
import { emptyReview } from '../../core/review.ts';
import type { Sample } from '../sample.ts';
import type { OpenReview, Store, StoredFile } from '../store/store.ts';
import type { CurrentReview } from './current-review.ts';
import { openFirst } from './open-first.ts';
import { openSample } from './open-sample.ts';
import type { Settings } from './settings.ts';
import type { ShownSnapshot } from './snapshot.ts';

export type DeskAround = {
  readonly store: Store;
  readonly shown: ShownSnapshot;
  readonly current: CurrentReview;
  readonly settings: Settings;
  readonly author: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** When the window has painted. */
  readonly painted: Promise<void>;
  readonly isClosing: () => boolean;
  /** Is told when another review was opened. */
  readonly onOpened: () => void;
};

/** What the window may ask about which review is open. */
export type DeskRequests = {
  /** Opens the review that was open last; on the first start, the sample. */
  readonly start: (sample: () => Promise<Sample>) => Promise<void>;
  readonly newReview: (title: string) => Promise<void>;
  readonly openReview: (id: string) => Promise<void>;
  readonly closeReview: () => Promise<void>;
};

/** The reviews there are, of which one at a time is open. */
export type Desk = DeskRequests & {
  /** Puts a review that the store has opened in place of the one on the screen. */
  readonly adopt: (stored: OpenReview) => Promise<void>;
};

export function startDesk(around: DeskAround): Desk {
  const { store, shown, current, settings, author } = around;

  const listReviews = async (): Promise<void> => shown.change({ reviews: await store.listReviews() });

  const leave = async (): Promise<void> => {
    if (current.get() === null) return;
    await current.close();
    await listReviews();
  };

  const adopt = async (stored: OpenReview): Promise<void> => {
    await leave();
    current.open(stored);
    await settings.remember();
    around.onOpened();
  };

  const openReview = async (id: string): Promise<void> => adopt(await store.openReview(id));
  const createReview = async (review: Review, files: readonly StoredFile[]): Promise<void> =>
    adopt(await store.createReview(review, files, author));
  const emptyCalled = (title: string): Review =>
    emptyReview(around.newId(), title, around.now().toISOString());

  const createSample = async (sample: Sample): Promise<void> =>
    openSample(sample, emptyCalled(sample.title), shown, around.painted, createReview);

  return {
    start: async (sample) => {
      const last = settings.lastOpen;
      await openFirst({
        last: last !== null && (await store.hasReview(last)) ? last : null,
        open: openReview,
        list: async () => {
          await listReviews();
          return shown.now().reviews;
        },
        openSample: store.mode === 'writable' ? async () => createSample(await sample()) : null,
        tell: shown.addNotice,
        isClosing: around.isClosing,
      });
    },
    newReview: (title) => createReview(emptyCalled(title), []),
    openReview,
    closeReview: async () => {
      await leave();
      await settings.remember();
    },
    adopt,
  };
}
