import { useEffect } from 'react';
import type { Stop } from '../model/difference-walk.ts';
import { useStore } from '../state/store.ts';
import { columnOf, rangeOf } from './places.ts';
import { stopNow, walkStore } from './step-difference.ts';

/** How long columns take to come into line, in milliseconds, with some to spare. */
const settlingTime = 200;

/** At the foot of the columns: the difference that the walk has come to, in words, also for those who only hear it. */
export function DifferenceNews() {
  const said = useStore(walkStore, (walk) => walk.said);
  const stop = useStore(walkStore, stopNow);
  useEffect(() => {
    if (stop === null) return undefined;
    const timer = setTimeout(() => bringInSight(stop), settlingTime);
    return () => clearTimeout(timer);
  }, [stop]);
  return (
    <p role="status" className="difference-news">
      <bdi>{said}</bdi>
    </p>
  );
}

/** Scrolls one column as far as is needed to see a difference; where it is seen already, nothing moves. */
function bringInSight(stop: Stop): void {
  const column = columnOf(document, stop.account);
  const scroller = column?.querySelector<HTMLElement>('[data-scroller]');
  const line = column === null ? undefined : rangeOf(column, stop)?.getClientRects()[0];
  if (column === null || scroller == null || line === undefined) return;
  column.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const frame = scroller.getBoundingClientRect();
  const isSeen = line.top >= frame.top && line.bottom <= frame.bottom;
  if (!isSeen) scroller.scrollTop += line.top - frame.top - frame.height * 0.3;
}
