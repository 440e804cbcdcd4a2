import type { Line } from './page-lines.ts';

/** Share of the page's height at its top and bottom where running heads and feet stand. */
const margin = 0.09;
const longest = 120;
const pageNumber = /^(?:page\s+)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?$/i;

/** Lines at the edge of a page that are no text: page numbers, and what stands there on two pages or more. */
export function runningLines(lines: readonly Line[]): ReadonlySet<Line> {
  const edge = lines.filter(
    ({ y, pageHeight, text }) =>
      text.length <= longest && (y < pageHeight * margin || y > pageHeight * (1 - margin)),
  );
  const pages = new Map<string, Set<number>>();
  for (const { text, page } of edge) {
    const key = keyOf(text);
    pages.set(key, (pages.get(key) ?? new Set()).add(page));
  }
  return new Set(edge.filter(({ text }) => pageNumber.test(text) || (pages.get(keyOf(text))?.size ?? 0) > 1));
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#');
}
