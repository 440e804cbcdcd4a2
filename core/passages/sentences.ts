import { type Span, span, trimSpan } from '../span.ts';
import { belongTogether } from './joins.ts';
import { splitsIn } from './splits.ts';

/**
 * Candidate boundaries come from Unicode's own rules (UAX #29), which cover every script and keep offsets; what they
 * do not know - abbreviations, initials, quotations that go on, list items - is repaired in `joins` and `splits`.
 */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of one paragraph, trimmed, as spans of `text`. Line breaks inside it count as blanks. */
export function sentencesIn(text: string): readonly Span[] {
  const sentences: Span[] = [];
  // Unicode ends a sentence at every line break; offsets stay, for each break is one unit.
  const flowing = text.replaceAll(/[\r\n\u0085\u2028\u2029]/g, ' ');
  const splits = splitsIn(flowing);
  let start = 0;
  let next = 0;
  const close = (end: number): void => {
    const trimmed = trimSpan(text, span(start, end));
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    start = end;
  };
  for (const { index, segment } of segmenter.segment(flowing)) {
    const end = index + segment.length;
    for (let at = splits[next]; at !== undefined && at <= end; at = splits[next]) {
      if (at > start) close(at);
      next += 1;
    }
    if (end > start && (end === text.length || !belongTogether(flowing, start, end, text.length))) close(end);
  }
  if (start < text.length) close(text.length);
  return sentences;
}
