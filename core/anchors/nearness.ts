/** A place farther from every expected one than this share of the text is far off. */
const farOff = 0.2;

/** 1 at an expected start, falling to 0 far off. Where nothing is expected, position speaks neither way. */
export function nearnessToExpected(start: number, expected: readonly number[], length: number): number {
  if (expected.length === 0) return 0.5;
  const distance = Math.min(...expected.map((place) => Math.abs(place - start)));
  return Math.max(0, 1 - distance / Math.max(1, farOff * length));
}
