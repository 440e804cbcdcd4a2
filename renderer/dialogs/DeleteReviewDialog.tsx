import { useState } from 'react';
import { Button } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import { keptDays, type ReviewSummary } from '../../preload/desk.ts';
import { deleteReview, deletingStore } from '../state/deleting.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** Asks whether a review is to be deleted: which, what goes with it, and that it can be had back. */
export function DeleteReviewDialog() {
  const [review] = useState(() => deletingStore.get());
  const [isDeleting, setDeleting] = useState(false);
  if (review === null) return null;
  const remove = async (): Promise<void> => {
    setDeleting(true);
    await deleteReview(review);
    closeDialog();
  };
  return (
    <Sheet title="Delete this review?">
      <p className="dialog-review">
        <bdi>{review.title}</bdi>
      </p>
      <p className="dialog-words">{contentsOf(review)}</p>
      <p className="dialog-words">
        For {keptDays} days it can be brought back from “Recently deleted”, below the reviews. Its backups
        stay.
      </p>
      <div className="dialog-actions">
        <Button className="button quiet" autoFocus onPress={closeDialog}>
          Cancel
        </Button>
        <Button className="button primary" isDisabled={isDeleting} onPress={() => void remove()}>
          Delete review
        </Button>
      </div>
    </Sheet>
  );
}

function contentsOf({ isReadable, accounts, annotations, decided }: ReviewSummary): string {
  if (!isReadable) return 'It cannot be read, so what goes with it is not known.';
  const parts = [counted(accounts.length, 'account'), counted(annotations, 'note')];
  return `With it go ${parts.join(', ')} and ${counted(decided, 'finding')} decided.`;
}
