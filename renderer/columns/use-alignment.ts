import { type RefObject, useEffect } from 'react';
import type { Account } from '../../core/model.ts';
import type { Reading } from '../model/reading.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { alignColumns } from './align.ts';
import { setTabStop } from './tab-stops.ts';

/** Brings the passage that is looked at and its counterparts into line, once the columns are drawn whole. */
export function useAlignment(
  root: RefObject<HTMLElement | null>,
  reading: Reading,
  index: ReviewIndex,
  shown: readonly Account[],
  isWhole: boolean,
): void {
  const { focus, leads: all } = reading;
  useEffect(() => {
    if (!isWhole || root.current === null || all.size === 0) return;
    const anchor = focus.type === 'passage' ? (index.passageById.get(focus.id)?.account ?? null) : null;
    if (focus.type === 'passage' && anchor !== null) setTabStop(anchor, focus.id);
    const isShown = new Set(shown.map(({ id }) => id));
    const leads = new Map([...all].filter(([account]) => isShown.has(account)));
    alignColumns(root.current, leads, anchor);
  }, [root, focus, all, index, isWhole, shown]);
}
