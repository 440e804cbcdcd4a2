import type { Span } from '../span.ts';
import { span } from '../span.ts';
import type { Alignment } from './align-pattern.ts';
import type { Pattern } from './pattern.ts';
import type { SearchedText } from './searched-text.ts';

/**
 * The quote's span in the text by an alignment; null when none of its words is left. Where its first or last word was
 * replaced, the neighbour in the context says how far it reached: `the [old mayor] said` / `the [new mayor] said`.
 */
export function foundSpan(
  pattern: Pattern,
  { placeOf }: Alignment,
  { text, words }: SearchedText,
): Span | null {
  const quoted = pattern.words.flatMap(({ part }, index) => (part === 'quote' ? [index] : []));
  const firstIndex = quoted[0];
  const lastIndex = quoted.at(-1);
  const kept = quoted.filter((index) => (placeOf[index] ?? -1) >= 0);
  const firstKept = kept[0];
  const lastKept = kept.at(-1);
  if (
    firstIndex === undefined ||
    lastIndex === undefined ||
    firstKept === undefined ||
    lastKept === undefined
  )
    return null;

  const firstWord = words[placeOf[firstKept] ?? 0];
  const lastWord = words[placeOf[lastKept] ?? 0];
  const firstPattern = pattern.words[firstKept];
  const lastPattern = pattern.words[lastKept];
  if (
    firstWord === undefined ||
    lastWord === undefined ||
    firstPattern === undefined ||
    lastPattern === undefined
  )
    return null;

  // a quote may begin or end inside a word
  let start = firstWord.start + Math.max(0, pattern.start - firstPattern.start);
  let end = lastWord.end - Math.max(0, lastPattern.end - pattern.end);
  const before = placeOf[firstIndex - 1] ?? -1;
  if (firstKept !== firstIndex && before >= 0) start = words[before + 1]?.start ?? start;
  const after = placeOf[lastIndex + 1] ?? -1;
  if (lastKept !== lastIndex && after >= 0) end = words[after - 1]?.end ?? end;
  if (end < start) return null;

  // signs at the quote's ends belong to it where they still stand
  const opening = pattern.text.slice(pattern.start, Math.max(pattern.start, firstPattern.start));
  if (firstKept === firstIndex && opening !== '' && text.slice(0, start).endsWith(opening))
    start -= opening.length;
  const closing = pattern.text.slice(Math.min(pattern.end, lastPattern.end), pattern.end);
  if (lastKept === lastIndex && closing !== '' && text.startsWith(closing, end)) end += closing.length;
  return span(start, end);
}
