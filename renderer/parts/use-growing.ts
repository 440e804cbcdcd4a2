import { type RefObject, useEffect, useRef, useState } from 'react';

const step = 40;

/** How near its end, in CSS pixels, a list grows: more than anybody scrolls in one go. */
const ahead = 1_600;

/**
 * How many of a long list's rows to draw now, and where its scroller is to be given. What nobody has scrolled to is not
 * drawn; at least the first `least` rows are.
 */
export function useGrowing<Scroller extends HTMLElement>(
  total: number,
  first = 24,
  least = 0,
): readonly [drawn: number, scroller: RefObject<Scroller | null>] {
  const scroller = useRef<Scroller>(null);
  const [reached, setReached] = useState(first);
  const drawn = Math.min(total, Math.max(reached, least));
  useEffect(() => {
    const element = scroller.current;
    if (element === null || drawn >= total) return undefined;
    const grow = (): void => {
      const left = element.scrollHeight - element.scrollTop - element.clientHeight;
      if (left < ahead) setReached(drawn + step);
    };
    element.addEventListener('scroll', grow, { passive: true });
    const next = requestIdleCallback(grow, { timeout: 300 });
    return () => {
      element.removeEventListener('scroll', grow);
      cancelIdleCallback(next);
    };
  }, [drawn, total]);
  return [drawn, scroller];
}
