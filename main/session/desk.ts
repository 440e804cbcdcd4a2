import type { Review } from '../../core/review.ts';
import { emptyReview } from '../../core/review.ts';
import { inTurn } from '../in-turn.ts';
import { messageOf } from '../message-of.ts';
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
  readonly deleteReview: (id: string) => Promise<void>;
  readonly restoreReview: (name: string) => Promise<void>;
};

/** The reviews there are, of which one at a time is open. */
export type Desk = DeskRequests & {
  /** Puts a review that the store has opened in place of the one on the screen. */
  readonly adopt: (stored: OpenReview) => Promise<void>;
};

export function startDesk(around: DeskAround): Desk {
  const { store, shown, current, settings, author } = around;

  // In turn, so that what was read earlier is not shown later.
  const inOrder = inTurn();
  const listReviews = (): Promise<void> =>
    inOrder(async () => shown.change({ reviews: await store.listReviews() }));
  const listDeleted = (): Promise<void> =>
    inOrder(async () => shown.change({ deleted: await store.listDeleted() }));
  /** A desk that cannot be listed is a desk all the same. */
  const told = (error: unknown): void => {
    if (around.isClosing()) return;
    console.error('the lists of the desk:', error);
    // Listed again at every return to the desk, and said once.
    const notice = messageOf(error);
    if (!shown.now().notices.includes(notice)) shown.addNotice(notice);
  };

  const leave = async (): Promise<void> => {
    if (current.get() === null) return;
    await current.close();
    await listReviews();
    void listDeleted().catch(told);
  };

  /** Whatever came of it, the desk then shows what lies where; that it cannot says nothing of the move. */
  const thenListed = async (move: Promise<void>): Promise<void> => {
    try {
      await move;
    } finally {
      await listReviews().catch(told);
      await listDeleted().catch(told);
    }
  };

  /** What nobody waits for at a start: it is done when the window has painted. */
  const tidyDeleted = async (): Promise<void> => {
    await around.painted;
    await store.removeOld();
    if (current.get() === null) await listDeleted();
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
        openSample:
          store.mode === 'writable' && !store.hasDeleted ? async () => createSample(await sample()) : null,
        tell: shown.addNotice,
        isClosing: around.isClosing,
      });
      void tidyDeleted().catch(told);
    },
    newReview: (title) => createReview(emptyCalled(title), []),
    openReview,
    closeReview: async () => {
      await leave();
      await settings.remember();
    },
    deleteReview: (id) => thenListed(store.deleteReview(id)),
    restoreReview: (name) => thenListed(store.restoreReview(name)),
    adopt,
  };
}
