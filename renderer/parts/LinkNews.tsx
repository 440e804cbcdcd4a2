import { useEffect } from 'react';
import { carriedStore, linkNewsStore } from '../state/statements.ts';
import { useStore } from '../state/store.ts';

/** How long what was done stays in sight, in milliseconds; the history keeps it. */
const sightTime = 10_000;

/** At the foot of a view: what is picked up, and what was done last with links. */
export function LinkNews() {
  const news = useStore(linkNewsStore, (state) => state);
  const carries = useStore(carriedStore, ({ passages }) => passages.length > 0);
  useEffect(() => {
    if (news === '' || carries) return undefined;
    const timer = setTimeout(() => linkNewsStore.set(''), sightTime);
    return () => clearTimeout(timer);
  }, [news, carries]);
  return (
    <p role="status" className="link-news" data-carries={carries || undefined}>
      {news}
    </p>
  );
}
