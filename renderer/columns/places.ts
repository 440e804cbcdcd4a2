import { countUpTo } from '../../core/binary-search.ts';
import type { Span } from '../../core/span.ts';
import type { Place } from '../model/place.ts';

/**
 * Where a stretch of an account's text stands on the screen, and back. Every run carries its offset in `data-start`, and
 * what holds a screenful of them that of the first in `data-from`.
 */

/** The column of an account. Looked for among the columns only: what is in them may be a hundred thousand words. */
export function columnOf(root: ParentNode, account: string): HTMLElement | null {
  const isColumns = root instanceof Element && root.classList.contains('columns');
  const columns = isColumns ? root : root.querySelector('.columns');
  for (const column of columns?.children ?? []) {
    if (column instanceof HTMLElement && column.dataset['account'] === account) return column;
  }
  return null;
}

/** The element a passage is drawn in. */
export function passageElement(root: ParentNode, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-passage="${CSS.escape(id)}"]`);
}

/** The id of the passage that an event is on; null outside of passages and on a button in one, which does its own. */
export function passageOf(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('button') !== null) return null;
  return target.closest<HTMLElement>('[data-passage]')?.dataset['passage'] ?? null;
}

/** The run that holds an offset, or the last one before it. */
export function runAt(column: ParentNode, offset: number): HTMLElement | null {
  return runIn(column)(offset);
}

/** How to find the run of an offset: first its stretch, for a column may have thousands of runs. */
function runIn(column: ParentNode): (offset: number) => HTMLElement | null {
  const stretches = elementsIn(column.querySelector('article')?.children ?? []);
  const runsOf = new Map<HTMLElement, readonly HTMLElement[]>();
  return (offset) => {
    const stretch = lastBefore(stretches, 'from', offset);
    if (stretch === null) return null;
    const runs = runsOf.get(stretch) ?? elementsIn(stretch.querySelectorAll('[data-start]'));
    runsOf.set(stretch, runs);
    return lastBefore(runs, 'start', offset);
  };
}

function elementsIn(list: Iterable<Element>): readonly HTMLElement[] {
  return [...list].filter((element) => element instanceof HTMLElement);
}

function lastBefore(
  elements: readonly HTMLElement[],
  key: 'from' | 'start',
  offset: number,
): HTMLElement | null {
  return elements[countUpTo(elements, offset, ({ dataset }) => Number(dataset[key])) - 1] ?? null;
}

/** The DOM range of a span, or null where it is not on the screen. */
export function rangeOf(column: ParentNode, of: Span): Range | null {
  const [places] = rangesOf(column, [of]);
  if (places === undefined) return null;
  const range = document.createRange();
  range.setStart(places.startContainer, places.startOffset);
  range.setEnd(places.endContainer, places.endOffset);
  return range;
}

/**
 * The DOM ranges of many spans of one account; those that are not on the screen are left out. They do not follow later
 * changes of the document.
 */
export function rangesOf(column: ParentNode, spans: readonly Span[]): readonly StaticRange[] {
  const runOf = runIn(column);
  return spans.flatMap(({ start, end }) => {
    const from = pointAt(runOf(start), start);
    const to = pointAt(runOf(end - 1), end - 1);
    if (from === null || to === null) return [];
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: Math.min(to.node.data.length, to.offset + 1),
    });
  });
}

/** Where the text stands that the reader has selected; null when it is no text of an account. */
export function selectedPlace(): Place | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const column = elementOf(range.startContainer)?.closest<HTMLElement>('[data-account]');
  const account = column?.dataset['account'];
  if (column == null || account === undefined) return null;
  const article = column.querySelector('article');
  if (article === null) return null;
  // A drag over the edge of the column or from its head still means this column's text.
  const text = document.createRange();
  text.selectNodeContents(article);
  const within = range.cloneRange();
  if (within.compareBoundaryPoints(Range.START_TO_START, text) < 0) within.setStart(article, 0);
  if (within.compareBoundaryPoints(Range.END_TO_END, text) > 0)
    within.setEnd(article, article.childNodes.length);
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const run of article.querySelectorAll<HTMLElement>('[data-start]')) {
    if (!within.intersectsNode(run)) continue;
    const part = document.createRange();
    part.selectNodeContents(run);
    if (within.compareBoundaryPoints(Range.START_TO_START, part) > 0)
      part.setStart(within.startContainer, within.startOffset);
    const before = document.createRange();
    before.selectNodeContents(run);
    before.setEnd(part.startContainer, part.startOffset);
    if (within.compareBoundaryPoints(Range.END_TO_END, part) < 0)
      part.setEnd(within.endContainer, within.endOffset);
    const from = startOf(run) + before.toString().length;
    const length = part.toString().length;
    if (length === 0) continue;
    start = Math.min(start, from);
    end = Math.max(end, from + length);
  }
  return end > start ? { account, start, end } : null;
}

function startOf(run: HTMLElement): number {
  return Number(run.dataset['start']);
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function pointAt(run: HTMLElement | null, offset: number): { node: Text; offset: number } | null {
  if (run === null) return null;
  let left = offset - startOf(run);
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left < node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  return null;
}
