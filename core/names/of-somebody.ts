import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isKnownPlace } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isFirstName } from './name-words.ts';

/**
 * Whether the `of` at `at` goes on from somebody's name and not from that of a body or place: `Jo Bloggs | of the Danube
 * Centre`. Two words before it that are no ordinary ones are somebody, whatever follows.
 */
export function isOfSomebody(tokens: readonly NameToken[], from: number, at: number): boolean {
  if (at < from + 2 || tokens[at]?.lower !== 'of') return false;
  if (isFirstName(tokens[from]?.lower ?? '')) return true;
  return tokens.slice(from, at).every(({ lower }) => !isOrdinaryWord(lower) && !isKnownPlace(lower));
}
