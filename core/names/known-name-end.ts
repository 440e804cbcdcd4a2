import { beginsKnownName } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';

const longestPhrase = 5;

const phrase = (tokens: readonly NameToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');

/** The end of the longest phrase from `from` for which `known` holds. */
export function knownNameEnd(
  tokens: readonly NameToken[],
  from: number,
  known: (words: string) => boolean,
): number | null {
  if (!beginsKnownName(tokens[from]?.lower ?? '')) return null;
  for (let to = Math.min(tokens.length, from + longestPhrase); to > from; to -= 1) {
    if (tokens[to - 1]?.capital === true && known(phrase(tokens, from, to))) return to;
  }
  return null;
}
