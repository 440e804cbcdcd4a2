/**
 * Where a quote that began at `start` of a text may well begin in a newer one when only the lengths of both are known:
 * changes came after it, or before it, or evenly.
 */
export function expectedStarts(start: number, lengthBefore: number, lengthAfter: number): readonly number[] {
  const fromEnd = start + lengthAfter - lengthBefore;
  const even = Math.round((start * lengthAfter) / Math.max(1, lengthBefore));
  return [start, Math.max(0, fromEnd), even];
}
