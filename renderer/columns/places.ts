import type { Span } from '../../core/span.ts';

/** Where a stretch of an account's text stands on the screen, and back. Every run carries its offset in `data-start`. */

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

/** The run that holds an offset, or the last one before it. */
export function runAt(column: ParentNode, offset: number): HTMLElement | null {
  return runBefore([...column.querySelectorAll<HTMLElement>('[data-start]')], offset);
}

function runBefore(runs: readonly HTMLElement[], offset: number): HTMLElement | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && startOf(run) <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1] ?? null;
}

/** The DOM range of a span, or null where it is not on the screen. */
export function rangeOf(column: ParentNode, of: Span): Range | null {
  return rangesOf(column, [of])[0] ?? null;
}

/** The DOM ranges of many spans of one account; those that are not on the screen are left out. */
export function rangesOf(column: ParentNode, spans: readonly Span[]): readonly Range[] {
  const runs = [...column.querySelectorAll<HTMLElement>('[data-start]')];
  return spans.map((of) => rangeIn(runs, of)).filter((range) => range !== null);
}

function rangeIn(runs: readonly HTMLElement[], of: Span): Range | null {
  const from = pointAt(runs, of.start);
  const to = pointAt(runs, of.end - 1);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, Math.min(to.node.data.length, to.offset + 1));
  return range;
}

/** The account and span under what the reader has selected with the mouse; null when it is no text of an account. */
export function selectedSpan(): (Span & { readonly account: string }) | null {
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

function pointAt(runs: readonly HTMLElement[], offset: number): { node: Text; offset: number } | null {
  const run = runBefore(runs, offset);
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
