import { startTransition, useEffect, useState } from 'react';
import type { Account } from '../../core/model.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { firstPicture } from '../parts/first-picture.ts';

/** Accounts of this many characters together are drawn at once without anybody noticing. */
const quicklyDrawn = 60_000;

/** Characters of every account drawn in one go while nothing else is to do. */
const step = 6_000;

let isFirstPicture = true;
void firstPicture.then(() => {
  isFirstPicture = false;
});

/**
 * How many characters of every account are drawn by now; Infinity when all of it is. At first a screenful, then more
 * and more in the background, so that neither the first picture nor a key has to wait for the end of a long account. It
 * begins again when the review is indexed anew.
 */
export function useDrawn(index: ReviewIndex): number {
  const { accounts } = index;
  const [drawn, setDrawn] = useState<{ readonly of: ReviewIndex; readonly to: number }>({
    of: index,
    to: beginning(accounts),
  });
  const to = drawn.of === index ? drawn.to : beginning(accounts);
  const longest = Math.max(0, ...accounts.map(({ text }) => text.length));
  const isWhole = to >= longest;
  useEffect(() => {
    if (isWhole) return undefined;
    let waiting = 0;
    let isLeft = false;
    void firstPicture.then(() => {
      if (isLeft) return;
      waiting = requestIdleCallback(() => startTransition(() => setDrawn({ of: index, to: to + step })), {
        timeout: 200,
      });
    });
    return () => {
      isLeft = true;
      cancelIdleCallback(waiting);
    };
  }, [index, to, isWhole]);
  return isWhole ? Number.POSITIVE_INFINITY : to;
}

function beginning(accounts: readonly Account[]): number {
  const length = accounts.reduce((sum, { text }) => sum + text.length, 0);
  if (!isFirstPicture && length <= quicklyDrawn) return Number.POSITIVE_INFINITY;
  // A letter of the smallest text takes more than a hundred square pixels.
  return (window.innerWidth * window.innerHeight) / Math.max(1, accounts.length) / 100;
}
