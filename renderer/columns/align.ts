import { columnOf, runAt } from './places.ts';

type Lead = {
  readonly scroller: HTMLElement;
  /** Height of the passage above the fold at scroll position 0. */
  readonly offset: number;
  readonly height: number;
  readonly isAnchor: boolean;
};

const margin = 12;
const duration = 160;
let running = 0;

/**
 * Scrolls every column so that its lead passage begins on one line. The line is where the anchor (the selected
 * passage) stands already, if it is in sight; it only moves as far as is needed for the tallest passage to be seen
 * whole, and for passages near the head of their account to get there at all.
 */
export function alignColumns(
  root: ParentNode,
  leads: ReadonlyMap<string, number>,
  anchor: string | null,
): void {
  const measured = [...leads].flatMap(([account, start]) =>
    measure(root, account, start, account === anchor),
  );
  const reference = measured.find((lead) => lead.isAnchor) ?? measured[0];
  if (reference === undefined) return;
  const fold = reference.scroller.clientHeight;
  const stands = reference.offset - reference.scroller.scrollTop;
  const tallest = Math.max(...measured.map(({ height }) => height));
  // What is out of sight comes to where reading begins, not to the nearest edge.
  const isSeen = stands >= 0 && stands + reference.height <= fold;
  const wanted = Math.max(margin, Math.min(isSeen ? stands : fold * 0.3, fold - tallest - margin));
  const line = Math.min(wanted, ...measured.map(({ offset }) => offset));
  const measuredAgain = (): readonly Move[] =>
    [...leads]
      .flatMap(([account, start]) => measure(root, account, start, false))
      .map(({ scroller, offset }) => ({ scroller, to: offset - line }));
  scrollAll(
    measured.map(({ scroller, offset }) => ({ scroller, to: offset - line })),
    measuredAgain,
  );
}

function measure(root: ParentNode, account: string, start: number, isAnchor: boolean): readonly Lead[] {
  const column = columnOf(root, account);
  const scroller = column?.querySelector<HTMLElement>('[data-scroller]');
  const run = column === null ? null : runAt(column, start);
  if (scroller == null || run === null) return [];
  const lines = run.getClientRects();
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return [];
  const offset = first.top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  return [{ scroller, offset, height: last.bottom - first.top, isAnchor }];
}

type Move = { readonly scroller: HTMLElement; readonly to: number };

/** Text further away than this many screens is jumped to: what is drawn on the way would only cost time. */
const farthest = 1;

/** How often places are looked up again once there: text that comes in sight first gets its true height. */
const settlings = 3;

function scrollAll(moves: readonly Move[], measuredAgain: () => readonly Move[]): void {
  running += 1;
  const own = running;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const begin = performance.now();
  const from = moves.map(({ scroller, to }) => {
    const isNear = Math.abs(to - scroller.scrollTop) <= scroller.clientHeight * farthest;
    return isNear ? scroller.scrollTop : to;
  });
  const place = (share: number): void => {
    for (const [at, { scroller, to }] of moves.entries()) {
      const start = from[at] ?? to;
      scroller.scrollTop = share >= 1 ? to : start + (to - start) * share;
    }
  };
  const settle = (left: number): void => {
    if (own !== running) return;
    const off = measuredAgain().filter(({ scroller, to }) => Math.abs(scroller.scrollTop - to) > 1);
    for (const { scroller, to } of off) scroller.scrollTop = to;
    if (left > 1) requestAnimationFrame(() => settle(left - 1));
  };
  if (calm || document.hidden) {
    place(1);
    settle(settlings);
    return;
  }
  const step = (now: number): void => {
    if (own !== running) return;
    const share = Math.min(1, (now - begin) / duration);
    place(1 - (1 - share) ** 3);
    requestAnimationFrame(share < 1 ? step : () => settle(settlings));
  };
  requestAnimationFrame(step);
}
