import { isOrdinaryWord } from '../words/ordinary-words.ts';
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
    titleWords.has(before.lower) &&
    !organisationHeads.has(token?.lower ?? '') &&
    !/^(?:general|chief|head|leader|official|star|expert)$/u.test(before.lower)
  )
    return 'person';
  if (isBeforeItsRegion(tokens, { first, next })) return 'place';
  if (isCalled(tokens, next)) return 'person';
  if (
    before !== undefined &&
    space(token?.gap) &&
    next - first === 1 &&
    ((/^(?:in|near|outside|at)$/u.test(before.lower) && !goesOn(after)) || isNamedSettlement(tokens, first))
  )
    return 'place';
  return null;
}

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
