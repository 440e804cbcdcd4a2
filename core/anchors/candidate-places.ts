import type { Span } from '../span.ts';
import { span } from '../span.ts';
import { alignPattern } from './align-pattern.ts';
import { foundSpan } from './found-span.ts';
import type { KeptContext } from './kept-context.ts';
import { keptContext } from './kept-context.ts';
import { nearnessToExpected } from './nearness.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import type { Pattern } from './pattern.ts';
import type { SearchedText } from './searched-text.ts';
import { wordAt } from './searched-text.ts';

/** A place where the quote may stand now, and what speaks for it. */
export type CandidatePlace = Span & {
  /** Share of the quote's words that stand there in order, 0..1. */
  readonly kept: number;
  /** How many words that is. */
  readonly words: number;
  /** Share of the words standing there that are the quote's, 0..1. */
  readonly density: number;
  /** Whether the very characters of the quote stand there, however the lines are broken. */
  readonly verbatim: boolean;
  readonly context: KeptContext;
  /** Share of the context's characters that stand right beside it, 0..1. */
  readonly adjoining: number;
  /** 1 where it was expected, 0 far off. */
  readonly nearness: number;
};

/** Where a quote is looked for. */
export type Search = {
  readonly text: SearchedText;
  /** The starts where it may well be. */
  readonly expected: readonly number[];
  /** Whether a span is known to be another passage, whatever its words. */
  readonly isOther?: (found: Span) => boolean;
};

/** Occurrences compared in full; of a word that stands everywhere, those with most of the context's letters. */
const maximumOccurrences = 24;

/** The places where the very characters of the quote stand. */
export function occurrences(pattern: Pattern, search: Search): readonly CandidatePlace[] {
  const { text } = search;
  const quote = pattern.text.slice(pattern.start, pattern.end);
  if (quote === '') return [];
  const words = pattern.words.filter(({ part }) => part === 'quote').length;
  const places: { readonly at: Span; readonly letters: number }[] = [];
  for (let start = text.text.indexOf(quote); start >= 0; start = text.text.indexOf(quote, start + 1)) {
    const at = span(start, start + quote.length);
    if (search.isOther?.(at) !== true) places.push({ at, letters: lettersAround(pattern, at, text.text) });
  }
  return places
    .toSorted((a, b) => b.letters - a.letters || a.at.start - b.at.start)
    .slice(0, maximumOccurrences)
    .map(({ at }) => ({
      ...at,
      kept: 1,
      words,
      density: 1,
      verbatim: true,
      ...surroundings(pattern, at, search),
    }));
}

/** The places where some of the quote's words stand in order, others changed, dropped or put in. */
export function likenesses(pattern: Pattern, search: Search): readonly CandidatePlace[] {
  const { text } = search;
  const quoted = pattern.words.flatMap(({ part }, index) => (part === 'quote' ? [index] : []));
  if (quoted.length === 0) return [];
  return neighbourhoods(pattern, text).flatMap((within) => {
    const alignment = alignPattern(pattern, text, within);
    const at = foundSpan(pattern, alignment, text);
    if (at === null || search.isOther?.(at) === true) return [];
    const words = quoted.filter((index) => (alignment.placeOf[index] ?? -1) >= 0).length;
    const now = text.text.slice(at.start, at.end);
    const verbatim = unwrapped(now) === unwrapped(pattern.text.slice(pattern.start, pattern.end));
    const standing = 1 + wordAt(text, at.end - 1) - wordAt(text, at.start);
    const density = Math.min(1, words / Math.max(1, standing));
    return [
      { ...at, kept: words / quoted.length, words, density, verbatim, ...surroundings(pattern, at, search) },
    ];
  });
}

function unwrapped(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function surroundings(
  pattern: Pattern,
  at: Span,
  { text, expected }: Search,
): Pick<CandidatePlace, 'context' | 'adjoining' | 'nearness'> {
  const length = pattern.text.length - (pattern.end - pattern.start);
  return {
    adjoining: length === 0 ? 0 : lettersAround(pattern, at, text.text) / length,
    context: keptContext(pattern, at, text),
    nearness: nearnessToExpected(at.start, expected, text.text.length),
  };
}

/** How many letters of the context stand right beside an occurrence: a quick first look. */
function lettersAround(pattern: Pattern, at: Span, text: string): number {
  let before = 0;
  while (before < pattern.start && text[at.start - 1 - before] === pattern.text[pattern.start - 1 - before])
    before += 1;
  let after = 0;
  while (
    pattern.end + after < pattern.text.length &&
    text[at.end + after] === pattern.text[pattern.end + after]
  )
    after += 1;
  return before + after;
}
