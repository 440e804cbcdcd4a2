import { useId } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import { statedTime } from '../../core/render/times.ts';
import type { ReviewSummary } from '../../preload/desk.ts';
import { Names } from '../parts/Names.tsx';
import { ask } from '../state/ask.ts';
import { askToDelete } from '../state/deleting.ts';
import { progressOf } from '../state/shown-reviews.ts';
import { isReadOnly, useSnapshot } from '../state/snapshot.ts';

/** A review on the desk: press it to open it; what else can be done with it is behind the dots. */
export function ReviewCard({ review }: { readonly review: ReviewSummary }) {
  const readOnly = useSnapshot(isReadOnly);
  const title = useId();
  return (
    <li>
      <Button
        className="desk-review"
        data-review={review.id}
        onPress={() => void ask(window.crossread.openReview(review.id))}
      >
        <span className="desk-review-title" id={title}>
          <bdi>{review.title}</bdi>
        </span>
        {review.isReadable ? (
          <Contents review={review} />
        ) : (
          <span className="desk-review-accounts">Opening it says why.</span>
        )}
      </Button>
      <MenuTrigger>
        {/* The title describes it and is no part of its name: one button alone is called after the review. */}
        <Button className="desk-menu" aria-label="About this review" aria-describedby={title}>
          <span aria-hidden="true">⋯</span>
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={review.title}>
            {/* Why nothing can be deleted is said at the top of the window. */}
            <MenuItem className="menu-item" isDisabled={readOnly} onAction={() => askToDelete(review)}>
              Delete review…
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}

function Contents({ review }: { readonly review: ReviewSummary }) {
  return (
    <>
      <span className="desk-review-accounts">
        {review.accounts.length === 0 ? (
          'No accounts yet'
        ) : (
          <Names names={review.accounts} between={'\u00a0· '} />
        )}
      </span>
      <span className="desk-review-facts">
        {counted(review.accounts.length, 'account')}, {decidedIn(review)},{' '}
        {counted(review.annotations, 'note')}
      </span>
      <time dateTime={review.created}>{statedTime(review.created.slice(0, 10))}</time>
    </>
  );
}

/** Of how many findings, where they are known. */
function decidedIn({ id, decided }: ReviewSummary): string {
  const come = progressOf(id);
  return come === null
    ? `${counted(decided, 'finding')} decided`
    : `${come.decided} of ${counted(come.found, 'finding')} decided`;
}
