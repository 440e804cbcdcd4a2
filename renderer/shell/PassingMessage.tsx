import { useEffect, useRef } from 'react';
import { type Message, putAway } from '../state/messages.ts';
import { Banner } from './Banner.tsx';

/**
 * A message that only informs. It stands at the foot of the window for about twice as long as reading it takes, and
 * does not go while it is pointed at.
 */
export function PassingMessage({ message: { id, title, lines } }: { readonly message: Message }) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const goes = (): void => {
      if (words.current?.matches(':hover, :focus-within') === true) timer = window.setTimeout(goes, 1_500);
      else putAway(id);
    };
    let timer = window.setTimeout(goes, 6_000 + title.length * 60);
    return () => window.clearTimeout(timer);
  }, [id, title]);
  return (
    <div ref={words}>
      <Banner tone="status" title={title} lines={lines} close={() => putAway(id)} />
    </div>
  );
}
