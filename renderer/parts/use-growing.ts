import { type RefObject, useEffect, useRef, useState } from 'react';

/** Rows drawn in one go: a screenful, so that nobody waits for what is below it. */
const step = 12;

/** How near its end, in CSS pixels, a list grows: more than anybody scrolls in one go. */
const ahead = 1_600;

/**
 * How many of a long list's rows to draw now, and where its scroller is to be given: `least` at once, `soon` as soon as
 * there is time, and then what is scrolled to.
 */
export function useGrowing<Scroller extends HTMLElement>(
  total: number,
  soon = 24,
  least = 0,
): readonly [drawn: number, scroller: RefObject<Scroller | null>] {
  const scroller = useRef<Scroller>(null);
  const [reached, setReached] = useState(step);
  const drawn = Math.min(total, Math.max(reached, least));
  useEffect(() => {
    const element = scroller.current;
    if (element === null || drawn >= total) return undefined;
    const grow = (): void => {
      const left = element.scrollHeight - element.scrollTop - element.clientHeight;
      if (drawn < soon || left < ahead) setReached(drawn + step);
    };
    element.addEventListener('scroll', grow, { passive: true });
    const next = requestIdleCallback(grow, { timeout: 300 });
    return () => {
      element.removeEventListener('scroll', grow);
      cancelIdleCallback(next);
    };
  }, [drawn, total, soon]);
  return [drawn, scroller];
}
