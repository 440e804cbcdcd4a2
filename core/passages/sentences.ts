import { type Span, span, trimSpan } from '../span.ts';
import { belongTogether } from './joins.ts';
import { splitsIn } from './splits.ts';

/**
 * Where a sentence may end: a mark, what closes after it, and a blank; no blank in scripts that write none. This is
 * the core of Unicode's rules (UAX #29) by hand: the runtime's own segmenter changes with its Unicode data, so that two
 * machines could disagree, and takes quadratic time on a long paragraph.
 */
const ending =
  /(?<![.!?…؟।۔])[.!?…؟।۔]+["'”’»›)\]}]*\s+|…["'”’»›)\]}]+|(?<![。！？．｡])[。！？．｡]+["'”’」』】）]*\s*/gu;

/**
 * The sentences of one paragraph, trimmed, as spans of `text`. Line breaks inside it count as blanks. What a mark
 * cannot tell - abbreviations, initials, quotations that go on, list items - is decided in `joins` and `splits`.
 * Linear in the paragraph's length.
 */
export function sentencesIn(text: string): readonly Span[] {
  const sentences: Span[] = [];
  const splits = splitsIn(text);
  let start = 0;
  let next = 0;
  const close = (end: number): void => {
    const trimmed = trimSpan(text, span(start, end));
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    start = end;
  };
  const closeSplits = (end: number): void => {
    for (let at = splits[next]; at !== undefined && at <= end; at = splits[next]) {
      if (at > start) close(at);
      next += 1;
    }
  };
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    closeSplits(end);
    if (end > start && end < text.length && !belongTogether(text, start, end, text.length)) close(end);
  }
  closeSplits(text.length);
  close(text.length);
  return sentences;
}
