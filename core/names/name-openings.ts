import { knownNameEnd } from './known-name-end.ts';
import { isKnownPlace, knownOrganisations, neverNames, titleWords } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isDirection, isFirstName, isLastName } from './name-words.ts';

/** How many words at the start of a run have a capital only because a sentence begins. */
export function openingWords(
  tokens: readonly NameToken[],
  lowerCase: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): number {
  let skipped = 0;
  for (const token of tokens) {
    if (opensWithKnownName(tokens, skipped)) break; // "New York", "South Korea"
    const common =
      neverNames.has(token.lower) && token.text !== 'US' && !isGivenName(token, tokens[skipped + 1]);
    const opening =
      skipped === 0 &&
      token.opens &&
      lowerCase.has(token.lower) &&
      !isFirstName(token.lower) &&
      !isKnownPlace(token.lower);
    const leading =
      skipped === 0 &&
      token.opens &&
      ((leadsIn(tokens) && !surnames.has(token.lower)) || describesPerson(tokens));
    if (!common && !opening && !leading && token.capital) break;
    if (titleWords.has(token.lower)) break;
    skipped += 1;
  }
  return skipped;
}

/** `Jan Bloggs`, `by Will Bloggs`: a given name although it is another word too, unless that is a month. */
export function isGivenName({ lower, opens }: NameToken, next: NameToken | undefined): boolean {
  if (next?.capital !== true || titleWords.has(next.lower)) return false;
  if (/^(?:jan|mar|sun|sat)$/u.test(lower)) return true;
  return isFirstName(lower) && !/^(?:april|may|june|august)$/u.test(lower) && !(opens && lower === 'will');
}

/** `Immediately after`, `Speaking to`: words that open a sentence, and no names. */
function leadsIn([token]: readonly NameToken[]): boolean {
  const word = token?.lower ?? '';
  if (!/(?:ically|[aerno]tely|rtly|ntly|ously|ively|ingly|edly|ually|ing)$/u.test(word)) return false;
  return !isFirstName(word) && !isLastName(word) && !isKnownPlace(word);
}

/** `Passenger Katarina Novak`: what somebody is, before the given name and another one. */
function describesPerson([token, next, last]: readonly NameToken[]): boolean {
  if (token === undefined || next === undefined || last?.capital !== true) return false;
  const { lower } = token;
  return !isFirstName(lower) && !isLastName(lower) && !isKnownPlace(lower) && isFirstName(next.lower);
}

function opensWithKnownName(tokens: readonly NameToken[], from: number): boolean {
  const start = isDirection(tokens[from]) && tokens[from + 1]?.capital === true ? from + 1 : from;
  const end = knownNameEnd(tokens, start, (words) => isKnownPlace(words) || knownOrganisations.has(words));
  if (start === from) return end !== null && end > from + 1;
  return (
    knownNameEnd(tokens, start, isKnownPlace) !== null ||
    (knownNameEnd(tokens, from, isKnownPlace) ?? 0) > from + 1
  );
}
