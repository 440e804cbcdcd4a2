import { useEffect, useState } from 'react';

const step = 40;

/** How many of a picture's marks to draw now: the first screen at once, the rest while nothing else is to do. */
export function useFilling(total: number, first = 24): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const next = requestIdleCallback(() => setDrawn((count) => count + step));
    return () => cancelIdleCallback(next);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
