import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isBelief } from './kind-beside.ts';
import { countries, demonyms, isKnownPlace, knownOrganisations, neverNames, neverPeople } from './lexicon.ts';
import { isTeam, type NameCandidate } from './name-clues.ts';
import { isGivenName } from './name-openings.ts';
import type { NameKind } from './name-segments.ts';
import type { NameToken } from './name-tokens.ts';
import { isDirection, isFirstName, isInitial, isLastName } from './name-words.ts';

/**
 * What a text says of its capitals: the tokens in lines full of capitals, and the words it also writes in lower case.
 */
export type TextCapitals = {
  readonly shouting: ReadonlySet<number>;
  readonly lowerCase: ReadonlySet<string>;
  /** Words that stand by themselves as names, with how often they do. */
  readonly alone: ReadonlyMap<string, number>;
};

export const placePreposition =
  /^(?:in|at|near|outside|across|around|throughout|toward|towards|to|from|into|via)$/u;

const continent = /^(?:africa|asia|europe|international|worldwide)$/u;

/** What a name of unknown words is when nothing else tells: two words in mid-sentence are usually a person. */
export function byDefault(
  tokens: readonly NameToken[],
  { first, next }: NameCandidate,
  { shouting, lowerCase, alone }: TextCapitals,
): NameKind | null {
  const token = tokens[first];
  if (token === undefined || shouting.has(first)) return null;
  const length = next - first;
  if (length === 1) {
    const after = tokens[next];
    // `Campbell's Soup`
    if (token.possessive && after?.capital === true && after.gap === ' ' && neverPeople.has(after.lower))
      return null;
    if (isFirstName(token.lower) && !token.opens) return 'person';
    if (isLastName(token.lower) && !token.opens) return 'person';
    if (knownOrganisations.has(token.lower)) return 'organisation';
    const before = tokens[first - 1];
    // but not `the Polaroids`, where a Polaroid is something too
    if (isTeam(token, before) && (alone.get(token.text.slice(0, -1)) ?? 0) < 2) return 'organisation';
    return before !== undefined && placePreposition.test(before.lower) && token.possessive && !isBelief(token)
      ? 'place'
      : null;
  }
  // `Environment Canada`, `Air France`, `Lawyers Europe`
  const end = tokens[next - 1]?.lower ?? '';
  if ((countries.has(end) || continent.test(end)) && length <= 3) return 'organisation';
  if (tokens.slice(first, next).some((part) => lowerCase.has(part.lower))) return null;
  const parts = tokens.slice(first, next);
  if (parts.some(({ lower }, at) => neverPeople.has(lower) && (at > 0 || lower !== 'bill'))) return null;
  if (
    length > 3 ||
    tokens
      .slice(first, next)
      .some(
        (part, at) =>
          demonyms.has(part.lower) ||
          (neverNames.has(part.lower) && (at > 0 || !isGivenName(part, tokens[first + 1]))),
      )
  )
    return null;
  // `in Northeast Wexley`: nobody, and a part of a town may be called otherwise elsewhere
  if (isDirection(token) && placePreposition.test(tokens[first - 1]?.lower ?? '')) return null;
  // `Successful Stormtroopers share`: an adjective that begins the sentence
  const given = isFirstName(token.lower) || isGivenName(token, tokens[first + 1]);
  if (token.opens && isOrdinaryWord(token.lower) && !given) return null;
  const last = parts.at(-1);
  if (
    last === undefined ||
    last.text.length < 2 ||
    isInitial(last.text) ||
    (isNoSurname(last.lower) && !alone.has(last.text) && !particle.test(parts.at(-2)?.lower ?? ''))
  )
    return null;
  return 'person';
}

/** Whatever stands behind it in a name of three words is a surname: `Ana Le Pen`. */
const particle = /^(?:le|la|de|del|della|des|di|da|dos|du|van|von|den|bin|ben|al|el)$/u;

/** `Rite Aid`, `State Route`: what ends in an ordinary word is somebody only if that word stands alone as a name too. */
function isNoSurname(lower: string): boolean {
  return isOrdinaryWord(lower) && !isFirstName(lower) && !isLastName(lower) && !isKnownPlace(lower);
}
