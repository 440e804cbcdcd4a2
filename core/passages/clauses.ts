import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';

/**
 * Words that open a clause: `before late May` is no clause, and behind `and` a verb shows that one is. A comma parts
 * nothing in `Sunday, November 30`.
 */
const opener = String.raw`and(?=\s(?:\p{L}+\s+){0,2}(?:is|are|was|were|will|would|to|has|had|could|began)\b)|but|while|when|which|who|where|because|that|as(?=\s(?:the|an?|he|she|it|they)\s)|(?:after|before|since|until)(?!\s+(?:late|early|about|around|just|\d))`;
const boundary = byScript(String.raw`[;—–“”"(]|:\s|,\s(?=\p{Ll})|\s(?=(?:${opener})\s)`, 'g');

/** The clauses of a stretch of a text, each with the word that opens it and without the mark behind it. */
export function clausesIn(text: string, { start, end }: Span): readonly Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of boundary.all(text.slice(start, end))) {
    clauses.push(span(from, start + index));
    from = start + index + mark.length;
  }
  return [...clauses, span(from, end)];
}

/** From the beginning of the clause, among those given, that holds the start of a stretch to the end of the one that holds its end. */
export const clauseAround = (clauses: readonly Span[], { start, end }: Span): Span =>
  span(
    clauses.findLast((clause) => clause.start <= start)?.start ?? start,
    clauses.find((clause) => clause.end >= end)?.end ?? end,
  );

/** Where the clause begins that a stretch of a text ends with. */
export const lastClauseStart = (text: string, of: Span): number =>
  clausesIn(text, of).at(-1)?.start ?? of.start;

/** `the museum, which opened in`: whether a stretch of text ends within a relative clause. */
export const endsInRelative = (before: string): boolean =>
  /\b(?:who|whom|whose|which|where|that|when|since)\b[^,;]*$/iu.test(before);
