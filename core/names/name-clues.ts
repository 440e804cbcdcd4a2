import { byScript } from '../text/by-script.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import {
  demonyms,
  isCommonPart,
  knownOrganisations,
  neverNames,
  neverPeople,
  organisationHeads,
  titleWords,
} from './lexicon.ts';
import type { SegmentKind } from './name-segments.ts';
import type { NameToken } from './name-tokens.ts';
import { isFirstName, isInitials, isLastName } from './name-words.ts';

const capitals = byScript(String.raw`^\p{Lu}{2,}$`);
const pluralName = byScript(String.raw`^\p{Lu}\p{Ll}{3,}s$`);

/** What may be a name: the tokens from `first` up to but not including `next`, and the kind their own words give it. */
export type NameCandidate = {
  readonly kind: SegmentKind;
  readonly first: number;
  readonly next: number;
  /** Whether a title stands before it. */
  readonly titled: boolean;
};

/** Whether nothing but one blank lies between two tokens. */
export function space(gap: string | undefined): boolean {
  return gap?.length === 1 && gap.trim() === '';
}

const longestTitle = 12;

/** The token at which the capitals before a name begin: `| US Secretary of State Jo Bloggs`. */
export function titledFrom(tokens: readonly NameToken[], first: number): number {
  let from = first;
  for (let at = first - 1; at >= first - longestTitle && space(tokens[at + 1]?.gap); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.possessive) break;
    if (token.capital) from = at;
    else if (!/^(?:of|for|the)$/u.test(token.lower) || at < from - 2) break;
  }
  return tokens[from]?.start ?? 0;
}

/** `POLICE HUNT KILLER`: a word in capitals among others, and no abbreviation of a body. */
export function isCapitals(tokens: readonly NameToken[], { first, next }: NameCandidate): boolean {
  const token = tokens[first];
  if (next - first !== 1 || token === undefined || !isInitials(token.text)) return false;
  if (knownOrganisations.has(token.lower)) return false;
  let from = first;
  while (space(tokens[from]?.gap) && isShouted(tokens[from - 1]) && from > first - 3) from -= 1;
  let to = next;
  while (space(tokens[to]?.gap) && isShouted(tokens[to]) && to < next + 3) to += 1;
  // `FULL TEXT`
  if (to - from === 2) return tokens.slice(from, to).every(({ lower }) => isOrdinaryWord(lower));
  return to - from > 2;
}

const isShouted = (token: NameToken | undefined): boolean => capitals.test(token?.text ?? '');

const companySuffix = /^(?:inc|ltd|plc|corp|llc|group|holdings|company|co|sa|ag|gmbh|nv)$/;

const bodyNoun =
  /^(?:firm|company|newspaper|magazine|band|team|airline|retailer|automaker|carmaker|chipmaker|manufacturer|developer|publisher|broadcaster|startup|start-up|agency|club|giant|nonprofit|charity|think-tank)$/u;

/** The first words of companies (`Zerbo Ltd`), and the names of what is called one (`the magazine Zerbo`, `the firm Zerbo Mackle`), lower case: no person, though it speaks. */
export function companiesIn(tokens: readonly NameToken[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token, index) => {
      const before = tokens[index - 1];
      if (!space(token.gap) || !token.capital || before === undefined) return [];
      if (before.capital) return companySuffix.test(token.lower) ? [before.lower] : [];
      const next = tokens[index + 1];
      // but not `team Clinton`
      if (!bodyNoun.test(before.lower) || isFirstName(token.lower) || isLastName(token.lower)) return [];
      return next?.capital === true && space(next.gap) && !isLastName(next.lower)
        ? [token.lower, `${token.lower} ${next.lower}`]
        : [token.lower];
    }),
  );
}

const bodyOwns =
  /^(?:fans?|players?|employees|shareholders|executives?|headquarters|subsidiary|spokes(?:man|woman|person|people)|founder|co-founder|ceo|shares|stock)$/u;

/**
 * The single words that stand anywhere before what only bodies have: `a Bloggs spokesman`, `one Bloggs player`. Not those known as
 * people's names: `a Clinton spokesman` is somebody's.
 */
export function bodiesAmong(
  tokens: readonly NameToken[],
  candidates: readonly NameCandidate[],
): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ kind, first, next }) => {
      const [token, after] = [tokens[first], tokens[next]];
      if (kind !== 'unknown' || next - first > 1 || token === undefined || /\d/u.test(token.text)) return [];
      if (isCommonPart(token.lower) || isFirstName(token.lower) || isLastName(token.lower)) return [];
      const owns = space(after?.gap) && bodyOwns.test(after?.lower ?? '');
      return owns && !token.possessive && !token.opens ? [token.text] : [];
    }),
  );
}

/** The head words of the organisations that the text names in full. */
export function headsOfOrganisations(
  tokens: readonly NameToken[],
  candidates: readonly NameCandidate[],
): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ kind, first, next }) =>
      kind === 'organisation' && next - first > 1
        ? [tokens[first]?.lower ?? '', tokens[next - 1]?.lower ?? ''].filter((word) =>
            organisationHeads.has(word),
          )
        : [],
    ),
  );
}

/** `the Church`, after `the Church of the Holy Name`. */
export function isShortened(
  tokens: readonly NameToken[],
  { first, next }: NameCandidate,
  heads: ReadonlySet<string>,
): boolean {
  return (
    next - first === 1 &&
    heads.has(tokens[first]?.lower ?? '') &&
    /^[Tt]he$/u.test(tokens[first - 1]?.text ?? '')
  );
}

/** `Bloggs was`, `Bloggs also`: without an article, and before what a person does. */
export function acts(tokens: readonly NameToken[], { first, next }: NameCandidate): boolean {
  const after = tokens[next];
  return (
    next - first === 1 &&
    space(after?.gap) &&
    /^(?:was|is|has|had|also|who|claims?|claimed|believes?|did|does|will|would|could)$/u.test(
      after?.lower ?? '',
    ) &&
    !/^(?:the|an?|this|that)$/u.test(tokens[first - 1]?.lower ?? '')
  );
}

/** `Bloggs, the judge, said`: followed by a comma and what a person is. */
export function isCalled(tokens: readonly NameToken[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || !/^,\s$/u.test(after.gap) || !/^(?:the|an?|his|her|their)$/u.test(after.lower))
    return false;
  for (let at = next + 1; at <= next + 3; at += 1) {
    const token = tokens[at];
    if (!space(token?.gap)) return false;
    if (titleWords.has(token?.lower ?? '')) return !organisationHeads.has(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** `the Cardinals`: a plural in capitals in mid-sentence that is no people's name. */
export function isTeam(token: NameToken, before: NameToken | undefined): boolean {
  return (
    before?.lower === 'the' &&
    space(token.gap) &&
    !neverPeople.has(token.lower) &&
    pluralName.test(token.text) &&
    !/(?:ics|ss|us|is)$/u.test(token.lower) &&
    !token.possessive &&
    // `the Clintons`: a family
    !isLastName(token.lower.slice(0, -1)) &&
    !demonyms.has(token.lower) &&
    !demonyms.has(token.lower.slice(0, -1))
  );
}

/** `the town of Novi`, `next to Novi`. */
export function isNamedSettlement(tokens: readonly NameToken[], first: number): boolean {
  const [noun, link] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (link === 'to') return noun === 'next';
  return (
    link === 'of' &&
    /^(?:town|city|village|municipality|suburb|province|district|port|island|region|county|capital)$/u.test(
      noun,
    )
  );
}

/** `Bering Space Center (BSC)`: the initials of places that the text names in full just before. */
export function abbreviatedPlaces(
  tokens: readonly NameToken[],
  candidates: readonly NameCandidate[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, { first, next }] of candidates.entries()) {
    const before = candidates[index - 1];
    const token = tokens[first];
    if (before?.kind !== 'place' || before.next !== first || next - first !== 1 || token === undefined)
      continue;
    if (!/^\s\($/u.test(token.gap)) continue;
    const initials = tokens
      .slice(before.first, before.next)
      .flatMap((part) => (part.capital ? [part.text.charAt(0)] : []))
      .join('');
    if (initials.length > 1 && initials === token.text) found.add(token.text);
  }
  return found;
}

/** `Google, Bing and Yahoo`: one unknown word in a list with organisations is one too. */
export function isListedWithOrganisations(
  tokens: readonly NameToken[],
  candidates: readonly NameCandidate[],
  index: number,
  kinds: readonly (string | null)[],
): boolean {
  const own = candidates[index];
  const token = tokens[own?.first ?? -1];
  if (own === undefined || token === undefined || own.next - own.first !== 1) return false;
  if (token.opens || neverNames.has(token.lower)) return false;
  return [index - 1, index + 1].some((other) => {
    const neighbour = candidates[other];
    if (neighbour === undefined || kinds[other] !== 'organisation') return false;
    const [left, right] = other < index ? [neighbour, own] : [own, neighbour];
    return isNextInList(tokens, left.next, right.first);
  });
}

/** Nothing but a comma, an article or an `and` lies between; one comma at least, for `of Google and Bloggs` is no list. */
function isNextInList(tokens: readonly NameToken[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  const between = tokens.slice(from, to).every(({ lower }) => /^(?:and|or|the)$/u.test(lower));
  return between && /^,\s$/u.test(tokens[from]?.gap ?? '');
}

/** `near the Masjid Bloggs`, `the Bloggs Podcast is`: people have no article, but for `the Jo Bloggs campaign`. */
export function hasArticle(tokens: readonly NameToken[], name: NameCandidate | undefined): boolean {
  if (name === undefined || name.next - name.first < 2) return false;
  const { first, next } = name;
  const [token, after] = [tokens[first], tokens[next]];
  if (tokens[first - 1]?.lower !== 'the' || !space(token?.gap)) return false;
  return (
    after === undefined ||
    /^ ?[.,;:!?()"”\d]/u.test(after.gap) ||
    (space(after.gap) && neverNames.has(after.lower))
  );
}
