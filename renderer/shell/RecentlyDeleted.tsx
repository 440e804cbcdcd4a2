import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { DeletedReview } from '../../preload/desk.ts';
import { localTime } from '../model/words-for-people.ts';
import { restoreReview } from '../state/deleting.ts';
import { isReadOnly, useSnapshot } from '../state/snapshot.ts';

/** The reviews that were deleted and can still be brought back. Nothing where there are none. */
export function RecentlyDeleted() {
  const deleted = useSnapshot((snapshot) => snapshot.deleted);
  if (deleted.length === 0) return null;
  return (
    <details className="desk-deleted">
      <summary>
        <h2>Recently deleted ({deleted.length})</h2>
      </summary>
      <ul>
        {deleted.map((review) => (
          <DeletedRow key={review.name} review={review} />
        ))}
      </ul>
    </details>
  );
}

function DeletedRow({ review }: { readonly review: DeletedReview }) {
  const readOnly = useSnapshot(isReadOnly);
  const [isRestoring, setRestoring] = useState(false);
  const restore = async (): Promise<void> => {
    setRestoring(true);
    await restoreReview(review);
    setRestoring(false);
  };
  return (
    <li>
      <span>
        <span className="desk-deleted-title">
          <bdi>{review.title}</bdi>
        </span>
        <br />
        <small>{timesOf(review)}</small>
      </span>
      <Button
        className="button small"
        aria-label={`Restore ${review.title}`}
        isDisabled={readOnly}
        // Pending, not disabled: where restoring is refused, the keyboard is still here.
        isPending={isRestoring}
        onPress={() => void restore()}
      >
        Restore
      </Button>
    </li>
  );
}

function timesOf({ deleted, keptUntil }: DeletedReview): string {
  if (deleted === null || keptUntil === null) return 'When it was deleted is not known, so it is kept.';
  return `Deleted ${localTime(deleted)}, gone for good after ${localTime(keptUntil)}`;
}
