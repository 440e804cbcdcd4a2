import type { Span } from '../span.ts';
import type { Pattern, PatternWord } from './pattern.ts';
import { isSameWord } from './pattern.ts';
import type { SearchedText } from './searched-text.ts';
import { rarityInText, wordAt } from './searched-text.ts';

/** How much of a quote's context is still there around a span. */
export type KeptContext = {
  /** 0..1; null where there was no context: the quote began the text. */
  readonly before: number | null;
  readonly after: number | null;
  /** Both sides in one figure, 0..1. One side that still stands says more than the other one gone. */
  readonly both: number;
};

/** Weight of the better kept side; the other side has the rest. */
const betterSide = 2 / 3;

/** Words this far beyond the context's own number are looked at, for an insertion beside the quote. */
const reach = 4;

/** With each word further from the quote the weight falls by this factor. */
const fading = 0.8;

/** The share of the context's words that stand, in order, beside the span; near and rare words count most. */
export function keptContext(pattern: Pattern, at: Span, text: SearchedText): KeptContext {
  const { words } = text;
  const first = wordAt(text, at.start);
  const last = wordAt(text, Math.max(at.start, at.end - 1));
  // a quote of signs or blanks has no word of its own
  const next = (words[last]?.start ?? 0) >= at.end ? last : last + 1;
  const prefix = pattern.words.filter(({ part }) => part === 'prefix').toReversed();
  const suffix = pattern.words.filter(({ part }) => part === 'suffix');
  const before = words.slice(Math.max(0, first - prefix.length - reach), first).toReversed();
  const after = words.slice(next, next + suffix.length + reach);
  const sides = { before: keptShare(prefix, before, text), after: keptShare(suffix, after, text) };
  return { ...sides, both: bothSides(sides.before, sides.after) };
}

function bothSides(before: number | null, after: number | null): number {
  if (before === null || after === null) return before ?? after ?? 0;
  return betterSide * Math.max(before, after) + (1 - betterSide) * Math.min(before, after);
}

type Folded = { readonly folded: string };

/** Heaviest common subsequence of the two, nearest words first, as a share of all the context's weight. */
function keptShare(
  context: readonly PatternWord[],
  around: readonly Folded[],
  text: SearchedText,
): number | null {
  if (context.length === 0) return null;
  let row = Array.from({ length: around.length + 1 }, () => 0);
  let whole = 0;
  context.forEach((word, index) => {
    const weight = fading ** index * (0.3 + rarityInText(text, word.folded));
    whole += weight;
    const next = [0];
    around.forEach((other, column) => {
      const matched = isSameWord(word, other.folded) ? (row[column] ?? 0) + weight : 0;
      next.push(Math.max(matched, row[column + 1] ?? 0, next[column] ?? 0));
    });
    row = next;
  });
  return (row.at(-1) ?? 0) / whole;
}
