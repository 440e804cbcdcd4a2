import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { demonyms, isKnownPlace, neverNames, titleModifiers, titleWords } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isFirstName } from './name-words.ts';

/** Titles that are surnames as well. */
const alsoSurname =
  /^(?:king|queen|prince|pope|bishop|dean|judge|major|marshal|lord|rector|provost|private)$/u;

/**
 * The tokens, where the surname in `Anna King`, and `King` after it, is no title: its `lower` is the word as printed. A
 * King with an article before it or a name behind it stays one.
 */
export function withTitledSurnames(tokens: readonly NameToken[]): readonly NameToken[] {
  const surnames = new Set(
    tokens.filter((_, index) => isBehindGivenName(tokens, index)).map(({ text }) => text),
  );
  if (surnames.size === 0) return tokens;
  return tokens.map((token, index) =>
    surnames.has(token.text) && mayBeSurname(tokens, index) ? { ...token, lower: token.text } : token,
  );
}

function isBehindGivenName(tokens: readonly NameToken[], index: number): boolean {
  const [given, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || given === undefined || given.possessive || !given.capital) return false;
  if (!mayBeSurname(tokens, index) || !alsoSurname.test(token.lower) || !isBlank(token.gap)) return false;
  const { lower } = given;
  if (isFirstName(lower)) return true;
  const isOther = [neverNames, titleWords, titleModifiers, demonyms].some((words) => words.has(lower));
  return !isOther && !isKnownPlace(lower) && !isOrdinaryWord(lower);
}

function mayBeSurname(tokens: readonly NameToken[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.capital !== true || (after?.capital === true && isBlank(after.gap))) return false;
  const isOfPlace = isBlank(after?.gap) && after?.lower === 'of';
  return !isOfPlace && !(isBlank(token.gap) && /^(?:the|an?|our|his|her)$/u.test(before?.lower ?? ''));
}

const isBlank = (gap: string | undefined): boolean => gap !== undefined && /^[ \u00a0]$/u.test(gap);
