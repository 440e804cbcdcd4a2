import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { ask } from '../state/ask.ts';
import { forgetLastShown, lastShown } from '../state/shown-reviews.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { dialogStore } from '../state/view.ts';
import { Messages } from './Messages.tsx';
import { RecentlyDeleted } from './RecentlyDeleted.tsx';
import { ReviewCard } from './ReviewCard.tsx';

/** No review is open: the ones there are, and the way to a new one. */
export function Desk() {
  const reviews = useSnapshot((snapshot) => snapshot.reviews);
  const version = useSnapshot((snapshot) => snapshot.version);
  // A new review is listed a little after it was left.
  useEffect(focusLastShown, [reviews]);
  return (
    <>
      <Messages />
      <main className="desk">
        <header className="desk-head">
          <div>
            <h1>Crossread</h1>
            <p>Several accounts of one event, side by side.</p>
          </div>
          <div className="desk-tools">
            <Button className="button quiet" onPress={() => dialogStore.set('backups')}>
              Backups
            </Button>
            <Button className="button" onPress={() => void ask(window.crossread.openCopies())}>
              Open saved review
            </Button>
            <Button className="button primary" onPress={() => dialogStore.set('new-review')}>
              New review
            </Button>
          </div>
        </header>
        <section aria-label="Recent reviews">
          <h2>Recent reviews</h2>
          {reviews.length === 0 ? (
            <p className="desk-empty">
              There are none yet. Begin one, or drop articles about one event in this window.
            </p>
          ) : (
            <ul className="desk-list">
              {reviews.map((review) => (
                <ReviewCard key={review.id} review={review} />
              ))}
            </ul>
          )}
        </section>
        <RecentlyDeleted />
        <footer className="desk-foot">
          <p>Drop articles anywhere to begin a review with them. Everything stays on this machine.</p>
          <p>Version {version}</p>
        </footer>
      </main>
    </>
  );
}

/** The keyboard goes on once at the review that was left, unless it is somewhere already. */
function focusLastShown(): void {
  const id = lastShown();
  if (id === null) return;
  const isFree = document.activeElement === document.body;
  const card = document.querySelector<HTMLElement>(`[data-review="${CSS.escape(id)}"]`);
  if (isFree) card?.focus();
  if (!isFree || card !== null) forgetLastShown();
}
