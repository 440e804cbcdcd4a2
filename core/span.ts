/**
 * A half-open stretch of a text: `start` inclusive, `end` exclusive, both in UTF-16 code units of the stored text,
 * so that `text.slice(start, end)` is always the exact source.
 */
export type Span = {
  readonly start: number;
  readonly end: number;
};

/** The span from `start` to `end`. Throws on a stretch that no text can have: a wrong offset must not travel. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`not a span: [${start}, ${end})`);
  }
  return { start, end };
}

/** The exact source under a span. */
export function slice(text: string, of: Span): string {
  return text.slice(of.start, of.end);
}

/** How many code units two spans of one text have in common; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without white space at either end; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, of: Span): Span {
  const source = slice(text, of);
  const start = of.start + (source.length - source.trimStart().length);
  return source.trim() === '' ? span(of.start, of.start) : span(start, start + source.trim().length);
}
