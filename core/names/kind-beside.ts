import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isCalledBody } from './called-bodies.ts';
import { isKnownPlace, neverNames, organisationHeads, titleWords } from './lexicon.ts';
import { isCalled, isNamedSettlement, type NameCandidate, space } from './name-clues.ts';
import type { NameKind } from './name-segments.ts';
import type { NameToken } from './name-tokens.ts';
import { isLastName } from './name-words.ts';

type TokenRun = Pick<NameCandidate, 'first' | 'next'>;

const speaks =
  /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted|posted|argued|stressed|noted|warned|insisted|claimed|explained|admitted|replied|asked|thinks|believes|commented|concluded|recalled)$/u;

/** What a name is by the words right before and right behind it; null where they do not tell. */
export function kindBeside(tokens: readonly NameToken[], { first, next }: TokenRun): NameKind | null {
  const before = tokens[first - 1];
  const after = tokens[next];
  const token = tokens[first];
  if (space(after?.gap) && speaks.test(after?.lower ?? '') && !areMany(token, next - first)) return 'person';
  // `donors, said Bloggs, are`
  if (space(token?.gap) && /^(?:said|says)$/u.test(before?.lower ?? '') && /^[,.]/u.test(after?.gap ?? '.'))
    return 'person';
  if (
    before !== undefined &&
    space(token?.gap) &&
    (titleWords.has(before.lower) || titleWords.has(before.lower.replace(/s$/u, ''))) &&
    !organisationHeads.has(token?.lower ?? '') &&
    !/^(?:general|chief|head|leader|official|star|expert)s?$/u.test(before.lower)
  )
    return 'person';
  if (isBeforeItsRegion(tokens, { first, next }) || isTownOfUniversity(tokens, { first, next }))
    return 'place';
  if (isCalled(tokens, next) || isLedBy(tokens, { first, next })) return 'person';
  if (isCalledBody(tokens, { first, next })) return 'organisation';
  if (
    before !== undefined &&
    space(token?.gap) &&
    next - first === 1 &&
    ((isWhere(tokens, first) && !goesOn(after)) || isNamedSettlement(tokens, first))
  )
    return 'place';
  return null;
}

/** `the Bloggs government`, `the Bloggs crime family`: called after whoever leads it. */
function isLedBy(tokens: readonly NameToken[], { first, next }: TokenRun): boolean {
  const [token, after, last] = [tokens[first], tokens[next], tokens[next + 1]];
  if (next - first > 1 || token === undefined || token.possessive || !space(after?.gap)) return false;
  if (isOrdinaryWord(token.lower)) return false;
  if (tokens[first - 1]?.lower !== 'the' || !space(token.gap)) return false;
  const noun = after?.lower === 'crime' && space(last?.gap) ? last : after;
  return /^(?:government|administration|presidency|campaign|cabinet|family)$/u.test(noun?.lower ?? '');
}

/** `University of Ruritania, | Bloggsville`, `University of Ruritania at | Bloggsville`. */
function isTownOfUniversity(tokens: readonly NameToken[], { first, next }: TokenRun): boolean {
  const token = tokens[first];
  if (next - first > 1 || token === undefined) return false;
  const end = token.gap === ', ' ? first : tokens[first - 1]?.lower === 'at' ? first - 1 : null;
  if (end === null || tokens[end - 1]?.capital !== true || tokens[end - 1]?.possessive === true) return false;
  return [3, 4].some(
    (back) => tokens[end - back]?.lower === 'university' && tokens[end - back + 1]?.lower === 'of',
  );
}

/** `in Bloggsville`, but not `looking at Bloggs`, `faith in Bloggs` or `in Islam`. */
function isWhere(tokens: readonly NameToken[], first: number): boolean {
  const preposition = tokens[first - 1]?.lower ?? '';
  if (!/^(?:in|near|outside|at)$/u.test(preposition)) return false;
  const token = tokens[first];
  if (token === undefined || isBelief(token)) return false;
  const word = tokens[first - 2]?.lower ?? '';
  return !(preposition === 'in' ? trusted : aimed).test(word);
}

export const isBelief = ({ lower }: NameToken): boolean =>
  /^(?:islam|judaism|hinduism|christianity|buddhism|catholicism|sikhism|marxism)$/u.test(lower);
const trusted =
  /^(?:interest(?:ed)?|faith|trust(?:s|ed|ing)?|confidence|confident|belie(?:f|ves?|ved|ving)|disappoint(?:ed|ment)|confid(?:es?|ed|ing)|invest(?:s|ed|ing)?|investments?|stakes?|shares?|stocks?|decline|rise)$/u;
const aimed =
  /^(?:look(?:s|ed|ing)?|laugh(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|aim(?:s|ed|ing)?|direct(?:s|ed|ing)?|point(?:s|ed|ing)?|star(?:es?|ed|ing)|glanc(?:es?|ed|ing)|swipes?|swip(?:ed|ing)|jabs?|shots?|digs?|anger|angry|furious|mad|back|hit(?:s|ting)?|tak(?:es?|ing)|fir(?:ed|ing)|lash(?:es|ed|ing)?|attacks?|fun|barbs?|insults?|blows?)$/u;

/** `Authorities said`, `Friends told`: a plural that opens the sentence. */
function areMany(token: NameToken | undefined, length: number): boolean {
  if (token === undefined || !token.opens || length > 1) return false;
  return /[^s]s$/u.test(token.lower) && isOrdinaryWord(token.lower) && !isLastName(token.lower);
}

/** `in Hajj stampedes`: the word names what kind of thing the noun behind it is; `in Batman: The Series`. */
function goesOn(after: NameToken | undefined): boolean {
  if (after === undefined) return false;
  if (!space(after.gap)) return after.gap.startsWith(':');
  return (
    !after.capital &&
    !neverNames.has(after.lower) &&
    !/^(?:ago|early|late|who|amid|amidst|between)$|ly$/u.test(after.lower)
  );
}

/** `Preston, Victoria`: before a comma and a known place, but not `Jo Bloggs, Ruritania's Foreign Minister`. */
export function isBeforeItsRegion(tokens: readonly NameToken[], { first, next }: TokenRun): boolean {
  const after = tokens[next];
  return (
    next - first <= 3 &&
    after?.capital === true &&
    /^,\s*$/u.test(after.gap) &&
    isKnownPlace(after.lower) &&
    !(
      after.possessive &&
      tokens.slice(next + 1, next + 1 + titleReach).some(({ lower }) => titleWords.has(lower))
    )
  );
}

/** Words behind `Ruritania's` among which an office stands. */
const titleReach = 4;
