import type { Target } from '../annotations.ts';
import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';

/** A word of what is looked for; offsets are in `pattern.text`. */
export type PatternWord = Word & {
  readonly part: 'prefix' | 'quote' | 'suffix';
  /** The context was cut inside this word: only its end (first word) or its beginning (last word) is known. */
  readonly cut: 'start' | 'end' | null;
};

/** What is looked for: the quote between its contexts, in words. */
export type Pattern = {
  readonly text: string;
  /** The quote within `text`. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly PatternWord[];
};

/** The words of a target with its context. A word that reaches into the quote belongs to it. */
export function patternOf({ prefix, quote, suffix }: Pick<Target, 'prefix' | 'quote' | 'suffix'>): Pattern {
  const text = prefix + quote + suffix;
  const start = prefix.length;
  const end = start + quote.length;
  const words = wordsOf(text).map((word): PatternWord => {
    const part = word.end <= start ? 'prefix' : word.start >= end ? 'suffix' : 'quote';
    const cut =
      word.start === 0 && part === 'prefix'
        ? 'start'
        : word.end === text.length && part === 'suffix'
          ? 'end'
          : null;
    return { ...word, part, cut };
  });
  return { text, start, end, words };
}

/** Whether a word of the text is the one that is looked for; of a cut word, whether it may be. */
export function isSameWord({ folded, cut }: PatternWord, other: string): boolean {
  if (folded === other) return true;
  if (cut === null) return false;
  return cut === 'start' ? other.endsWith(folded) : other.startsWith(folded);
}
