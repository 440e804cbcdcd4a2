import { byScript } from '../text/by-script.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { knownNameEnd } from './known-name-end.ts';
import {
  demonyms,
  isCommonPart,
  isKnownPlace,
  knownOrganisations,
  neverBodies,
  neverNames,
  neverPeople,
  titleModifiers,
  titleWords,
} from './lexicon.ts';
import { isGivenName } from './name-openings.ts';
import type { NameToken } from './name-tokens.ts';
import { isDirection, isFirstName, isInitial, isInitials, isLastName } from './name-words.ts';
import { organisationEnd } from './organisation-end.ts';
import { placeEnd } from './place-end.ts';
import { namedInTitle, titleEnd } from './title-end.ts';

const twoInitials = byScript(String.raw`^[\p{L}.]\.[\p{L}]\.$`);

export type NameKind = 'person' | 'place' | 'organisation';
export type SegmentKind = NameKind | 'title' | 'unknown';
/** Some tokens of a run, `from` inclusive and `to` exclusive, that are one thing. */
export type Segment = {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  /** Whether it is what the title before it is of: `Washington` in `Governor of Washington Jo Bloggs`. */
  readonly ofTitle?: true;
};

function isPersonName(tokens: readonly NameToken[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to - from < 2 || to - from > 5) return false;
  if (isInitials(last.text) && !isInitial(last.text) && !isInCapitals(first, last)) return false;
  if (isInitial(first.text) && isInitial(last.text)) return false;
  if (neverPeople.has(last.lower) && to - from > 2) return false;
  return (
    isFirstName(first.lower) ||
    isInitial(first.text) ||
    (isLastName(last.lower) && !demonyms.has(first.lower)) ||
    (twoInitials.test(first.text) && !isKnownPlace(first.lower))
  );
}

/** `ANNA WEBER`, as in a byline: a given name in capitals tells that those behind it are no initials. */
function isInCapitals(first: NameToken, last: NameToken): boolean {
  if (first.text.length < 3 || first.text !== first.text.toUpperCase() || !isFirstName(first.lower))
    return false;
  if (isLastName(last.lower)) return true;
  return (
    last.text.length > 3 &&
    !isOrdinaryWord(last.lower) &&
    !isKnownPlace(first.lower) &&
    !knownOrganisations.has(last.lower)
  );
}

/** `Ethiopian-flagged`, `Paris-based`, `Graustark-occupied`: a name in it, and none itself. */
const madeOf = /-(?:[a-z]+ed|led|born|made|style|era|wide|area|old|held|winning|winner|bound|like|end|run)$/;

/** Cuts a run into titles, places, organisations, people and what cannot be told from its words alone. */
export function segmentsOf(tokens: readonly NameToken[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const push = (kind: SegmentKind, to: number): void => {
    segments.push({ kind, from, to });
    from = to;
  };
  const pushTitle = (to: number): void => {
    const { at, kind } = namedInTitle(tokens, from, to);
    push('title', at);
    if (kind !== null) segments.push({ kind, from: at, to, ofTitle: true });
    from = to;
  };
  while (from < tokens.length) {
    const token = tokens[from];
    if (token === undefined) break;
    const inTwo = demonyms.has(`${token.lower} ${tokens[from + 1]?.lower ?? ''}`);
    const adjective = inTwo || demonyms.has(token.lower) || madeOf.test(token.text);
    if (!token.capital || (adjective && organisationEnd(tokens, from) === null) || leadsOn(tokens, from)) {
      from += inTwo ? 2 : 1;
      continue;
    }
    if (describesNext(tokens, from)) {
      from += 1;
      continue;
    }
    const compound = endOfCompound(tokens, from);
    if (compound !== null) {
      from = compound;
      continue;
    }
    const title = titleEnd(tokens, from);
    const organisation = organisationEnd(tokens, from);
    const titled = titleWords.has(token.lower) && token.lower !== 'general';
    const place = knownNameEnd(tokens, directed(tokens, from), isKnownPlace);
    if (place !== null && place > (organisation ?? from + 1)) push('place', place);
    else if (
      organisation !== null &&
      (!titled || token.possessive) &&
      (title === null || organisation >= title)
    ) {
      const site = siteEnd(tokens, organisation);
      if (site === organisation) push('organisation', organisation);
      else push('place', site);
    } else if (title !== null) pushTitle(title);
    else push(...named(tokens, from));
  }
  return segments;
}

/** `Rally | Against Bloggs`, `Vote for | Electing Bloggs`: a small word or a verb with a capital in the midst of a headline. */
function leadsOn(tokens: readonly NameToken[], from: number): boolean {
  const token = tokens[from];
  if (from > 0 && token !== undefined && isVerbBeforeSurname(token, tokens[from + 1])) return true;
  if (from === 0 || token === undefined || !neverNames.has(token.lower) || /^\p{Lu}\.$/u.test(token.text))
    return false;
  return (
    token.text !== 'US' &&
    token.text !== 'WHO' &&
    !isDirection(token) &&
    // `Sen. Will Bloggs`
    !(token.lower === 'will' && titleWords.has(tokens[from - 1]?.lower ?? '')) &&
    !isGivenName(token, tokens[from + 1]) &&
    organisationEnd(tokens, from) === null &&
    knownNameEnd(tokens, from, isKnownPlace) === null
  );
}

function isVerbBeforeSurname({ lower, possessive }: NameToken, next: NameToken | undefined): boolean {
  if (next?.capital !== true || possessive || !isLastName(next.lower) || isFirstName(next.lower))
    return false;
  if (!/(?:ing|ed|[^s]s)$/u.test(lower) || !isOrdinaryWord(lower)) return false;
  return !isFirstName(lower) && !isLastName(lower) && !isKnownPlace(lower) && !isCommonPart(lower);
}

/** `Thanks for Endorsing | Jo Bloggs`, `Champion | Jo Bloggs`: an ordinary word before a given name and another one. */
function describesNext(tokens: readonly NameToken[], from: number): boolean {
  const [token, given, last] = tokens.slice(from, from + 3);
  if (token === undefined || given === undefined || last?.capital !== true || token.possessive) return false;
  if (!isOrdinaryWord(token.lower) || !isFirstName(given.lower) || isOrdinaryWord(given.lower)) return false;
  return !(
    isFirstName(token.lower) ||
    isLastName(token.lower) ||
    isKnownPlace(token.lower) ||
    isCommonPart(token.lower) ||
    neverPeople.has(token.lower) ||
    titleModifiers.has(token.lower) ||
    isCommonPart(last.lower) ||
    neverPeople.has(last.lower) ||
    organisationEnd(tokens, from) !== null
  );
}

/** `Ivy League-trained`: the end of a compound that only has a name in it. */
function endOfCompound(tokens: readonly NameToken[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 3); at += 1) {
    const token = tokens[at];
    if (token?.capital !== true || token.possessive) return null;
    if (madeOf.test(token.text)) return at + 1;
  }
  return null;
}

/** Where the place itself begins in `East Jerusalem`. */
function directed(tokens: readonly NameToken[], from: number): number {
  const next = tokens[from + 1];
  return isDirection(tokens[from]) &&
    next?.capital === true &&
    knownNameEnd(tokens, from + 1, isKnownPlace) !== null
    ? from + 1
    : from;
}

/** `Air Force | Base`, `University Hospital | Station`: what a body has for its site is a place. */
function siteEnd(tokens: readonly NameToken[], organisation: number): number {
  let at = organisation;
  while (tokens[at]?.capital === true && sites.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

const sites: ReadonlySet<string> = new Set(
  'base station building airport hall arena stadium square park bridge headquarters barracks plaza tower'.split(
    ' ',
  ),
);

/** `Marc Delmont Hill`: a given name, and a surname that is also the last word of places. */
function isSurnameLikeTail(tokens: readonly NameToken[], from: number, to: number): boolean {
  return (
    to - from <= 3 &&
    isFirstName(tokens[from]?.lower ?? '') &&
    /^(?:hill|lake|hall|field|castle|beach|park)$/u.test(tokens[to - 1]?.lower ?? '')
  );
}

/** What begins at `from` when it is neither a title nor an organisation with a head word. */
function named(tokens: readonly NameToken[], from: number): readonly [SegmentKind, number] {
  const organisation = knownNameEnd(tokens, from, (words) => knownOrganisations.has(words));
  const place = knownNameEnd(tokens, directed(tokens, from), isKnownPlace);
  const tail = placeEnd(tokens, from);
  if (tail !== null && tail > (place ?? 0) && !isSurnameLikeTail(tokens, from, tail)) return ['place', tail];
  const end = nameEnd(tokens, from);
  if (isPersonName(tokens, from, end) && end > (place ?? 0) && end > (organisation ?? 0))
    return ['person', end];
  if (organisation !== null && organisation >= (place ?? 0)) return ['organisation', organisation];
  // `Pacific Standard`: an ocean in another name
  if (
    place === from + 1 &&
    end > place &&
    /^(?:pacific|atlantic|mediterranean)$/u.test(tokens[from]?.lower ?? '')
  )
    return ['unknown', end];
  if (place !== null && place === from + 1 && /^(?:a&m|tech)$/u.test(tokens[place]?.lower ?? ''))
    return ['organisation', place + 1];
  if (place !== null) return ['place', place];
  const token = tokens[from];
  if (token !== undefined && isInitials(token.text) && !neverBodies.has(token.lower.replace(/s$/u, '')))
    return ['organisation', from + 1];
  return ['unknown', end];
}

/** `Theresa | May`: what is no name elsewhere is a surname behind a given name, at the end of the run. */
function isSurname(tokens: readonly NameToken[], at: number): boolean {
  const [given, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (given === undefined || !isFirstName(given.lower) || isKnownPlace(given.lower)) return false;
  return (
    next === undefined && /^(?:may|west|north|march|other|summer|winter|christmas)$/u.test(token?.lower ?? '')
  );
}

/** `Anna Bloggs | Wins Delaware`: a verb with a capital, behind two names and before another word. */
function isVerbInHeadline(tokens: readonly NameToken[], from: number, at: number): boolean {
  const { lower = '', capital = false } = tokens[at] ?? {};
  if (at !== from + 2 || !capital || isInitials(tokens[from]?.text ?? '')) return false;
  if (tokens[at + 1]?.capital !== true) return false;
  if (!isFirstName(tokens[from]?.lower ?? '') || isFirstName(lower) || isLastName(lower)) return false;
  return /(?:ing|[^s]s)$/u.test(lower) && isOrdinaryWord(lower);
}

/** How far a plain name reaches: to a title, a known place after it, or a small word that is no part of a name. */
function nameEnd(tokens: readonly NameToken[], from: number): number {
  let at = from + 1;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || titleWords.has(token.lower) || /^(?:of|and|for|the|in)$/u.test(token.lower))
      break;
    if (token.capital && neverNames.has(token.lower) && !isInitial(token.text)) {
      if (at > from + 1 || !isSurname(tokens, at)) break;
    }
    if (token.gap.includes('&') || isVerbInHeadline(tokens, from, at)) break;
    at += 1;
  }
  while (at > from + 1 && tokens[at - 1]?.capital === false) at -= 1;
  return at;
}
