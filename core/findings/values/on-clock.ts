import type { Span } from '../../span.ts';

/** `12 minutes, 31 seconds remaining`: a moment of a match, and one in two parts. */
export function isOnClock(text: string, { start, end }: Span): boolean {
  return (
    /\b(?:minutes?|hours?),?\s$/u.test(text.slice(Math.max(0, start - 10), start)) ||
    /^(?:,?\s\d+\sseconds?)?\s(?:remaining|left|to\s(?:play|go)|into)\b/u.test(text.slice(end, end + 30))
  );
}
