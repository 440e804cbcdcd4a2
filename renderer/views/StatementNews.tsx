import { carriedStore, linkNewsStore } from '../state/statements.ts';
import { useStore } from '../state/store.ts';

/** At the foot of the view: what is picked up, and what was done last. */
export function StatementNews() {
  const news = useStore(linkNewsStore, (state) => state);
  const carries = useStore(carriedStore, ({ passages }) => passages.length > 0);
  return (
    <p role="status" className="statement-news" data-carries={carries || undefined}>
      {news}
    </p>
  );
}
