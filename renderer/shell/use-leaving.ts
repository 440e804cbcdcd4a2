import { startTransition, useEffect, useState } from 'react';

/**
 * The value there was before, until the window has had time to show the new one: what belongs to it is cleared away
 * afterwards, as taking down five long accounts takes longer than putting up another view. Null once that is done.
 */
export function useLeaving<Value>(value: Value): Value | null {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (settled === value) return undefined;
    let waiting = 0;
    const frame = requestAnimationFrame(() => {
      waiting = requestIdleCallback(() => startTransition(() => setSettled(value)), { timeout: 300 });
    });
    return () => {
      cancelAnimationFrame(frame);
      cancelIdleCallback(waiting);
    };
  }, [value, settled]);
  return settled === value ? null : settled;
}
