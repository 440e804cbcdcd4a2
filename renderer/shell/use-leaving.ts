import { startTransition, useEffect, useState } from 'react';

/**
 * The former value, until the window has had time to show the new one; null after that. What is drawn for it is removed
 * only then, as removing five long accounts takes longer than drawing another view.
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
