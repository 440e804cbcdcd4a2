import type { Span } from '../span.ts';
import { span } from '../span.ts';
import type { PatternAlignment } from './align-pattern.ts';
import type { Pattern } from './pattern.ts';
import type { SearchedText } from './searched-text.ts';

/**
 * The quote's span in the text by an alignment; null when none of its words is left. Where its first or last word was
 * replaced, the neighbour in the context says how far it reached: `the [old mayor] said` / `the [new mayor] said`.
 * Where that is gone too, as many words as the quote lacks are taken in, not past a line or the quote's closing sign.
 */
export function foundSpan(pattern: Pattern, alignment: PatternAlignment, text: SearchedText): Span | null {
  const quoted = pattern.words.flatMap(({ part }, index) => (part === 'quote' ? [index] : []));
  const kept = quoted.filter((index) => (alignment.placeOf[index] ?? -1) >= 0);
  const [first, last] = [quoted[0], quoted.at(-1)];
  const [firstKept, lastKept] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || firstKept === undefined || lastKept === undefined)
    return null;
  const start = startOf({ pattern, alignment, text, edge: first, kept: firstKept });
  const end = endOf({ pattern, alignment, text, edge: last, kept: lastKept });
  return end < start ? null : span(start, end);
}

/** One end of the quote: its outermost word, and the outermost one that is left. Both are indices in the pattern. */
type Edge = {
  readonly pattern: Pattern;
  readonly alignment: PatternAlignment;
  readonly text: SearchedText;
  readonly edge: number;
  readonly kept: number;
};

function startOf({ pattern, alignment, text, edge, kept }: Edge): number {
  const { placeOf } = alignment;
  const word = pattern.words[kept];
  let place = placeOf[kept] ?? 0;
  // a quote may begin inside a word
  const inside = Math.max(0, pattern.start - (word?.start ?? 0));
  const opening = pattern.text.slice(pattern.start, Math.max(pattern.start, pattern.words[edge]?.start ?? 0));
  if (kept !== edge) {
    const before = placeOf[edge - 1] ?? -1;
    place = before >= 0 ? before + 1 : backwards(text, place, kept - edge, opening);
  }
  const start = (text.words[place]?.start ?? 0) + (kept === edge ? inside : 0);
  // signs at the quote's ends belong to it where they still stand
  return opening !== '' && text.text.slice(0, start).endsWith(opening) ? start - opening.length : start;
}

function endOf({ pattern, alignment, text, edge, kept }: Edge): number {
  const { placeOf } = alignment;
  const word = pattern.words[kept];
  let place = placeOf[kept] ?? 0;
  const inside = Math.max(0, (word?.end ?? 0) - pattern.end);
  const closing = pattern.text.slice(Math.min(pattern.end, pattern.words[edge]?.end ?? 0), pattern.end);
  if (kept !== edge) {
    const after = placeOf[edge + 1] ?? -1;
    place = after >= 0 ? after - 1 : forwards(text, place, edge - kept, closing);
  }
  const end = (text.words[place]?.end ?? 0) - (kept === edge ? inside : 0);
  return closing !== '' && text.text.startsWith(closing, end) ? end + closing.length : end;
}

/** The place at most `count` words before one, with nothing that parts them. */
function backwards(text: SearchedText, place: number, count: number, signs: string): number {
  return count === 0 || place === 0 || isParted(text, place - 1, signs)
    ? place
    : backwards(text, place - 1, count - 1, signs);
}

function forwards(text: SearchedText, place: number, count: number, signs: string): number {
  return count === 0 || place === text.words.length - 1 || isParted(text, place, signs)
    ? place
    : forwards(text, place + 1, count - 1, signs);
}

/** Whether a line ends, or the quote's own closing or opening signs stand, between a word and the next one. */
function isParted({ text, words }: SearchedText, index: number, signs: string): boolean {
  const between = text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? text.length);
  return between.includes('\n') || (signs.trim() !== '' && between.includes(signs.trim()));
}
