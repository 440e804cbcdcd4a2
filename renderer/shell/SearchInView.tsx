import { useEffect, useRef } from 'react';
import { foundIn, searchStore } from '../state/search.ts';
import { useStore } from '../state/store.ts';

const highlight = 'search-in-view';

/** Texts of accounts and what was read from them; a text in a text is looked through once. */
const texts = '[data-passage], .rendering-text, .fact-value, .fact-wording, th bdi, q';

/** More hits than this are not marked: nobody could take them in. */
const most = 500;

/**
 * Lights up what is searched for in the view it stands in, as far as that is drawn, when there is time for it. The
 * columns do it for themselves, by offsets.
 */
export function SearchInView() {
  const place = useRef<HTMLSpanElement>(null);
  const query = useStore(searchStore, (search) => search.query.trim());
  useEffect(() => {
    const view = place.current?.parentElement;
    if (view == null || query === '' || !('highlights' in CSS)) return undefined;
    let waiting = 0;
    const paint = (): void => {
      waiting = 0;
      CSS.highlights.set(highlight, new Highlight(...rangesWith(view, query)));
    };
    const paintLater = (): void => {
      if (waiting === 0) waiting = requestIdleCallback(paint, { timeout: 200 });
    };
    // Rows come and go while the reader scrolls.
    const observer = new MutationObserver(paintLater);
    observer.observe(view, { childList: true, subtree: true });
    paintLater();
    return () => {
      observer.disconnect();
      cancelIdleCallback(waiting);
      CSS.highlights.delete(highlight);
    };
  }, [query]);
  return <span ref={place} hidden />;
}

function rangesWith(view: HTMLElement, query: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const element of view.querySelectorAll<HTMLElement>(texts)) {
    if (ranges.length >= most) break;
    if (element.parentElement?.closest(texts) != null) continue;
    for (const { start, end } of foundIn(element.textContent, query))
      ranges.push(rangeIn(element, start, end));
  }
  return ranges;
}

/** The range of some characters of an element, which may be cut up by marks. */
function rangeIn(element: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
    passed += length;
  }
  return range;
}
