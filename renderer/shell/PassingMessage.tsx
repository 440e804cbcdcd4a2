import { useEffect, useRef } from 'react';
import { type Message, putAway } from '../state/messages.ts';
import { Banner } from './Banner.tsx';

/** What only informs: over the foot of the window, for as long as reading it takes twice, and not while pointed at. */
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
