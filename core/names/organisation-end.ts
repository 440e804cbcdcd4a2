import { knownNameEnd } from './known-name-end.ts';
import {
  demonyms,
  isKnownPlace,
  knownOrganisations,
  organisationHeads,
  organisationOpeners,
  titleWords,
} from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isFirstName, isInitials } from './name-words.ts';
import { isOfSomebody } from './of-somebody.ts';

/** Where an organisation's name that begins at `from` ends: at its head word, and past "of ..." where that follows. */
export function organisationEnd(tokens: readonly NameToken[], from: number): number | null {
  if (tokens[from]?.lower === 'radio' && tokens[from + 1]?.capital === true)
    return stationEnd(tokens, from + 1);
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (at > from && titleWords.has(token.lower) && token.lower !== 'general' && !token.possessive)
      return null;
    if (at > from && isFirstName(token.lower) && !organisationHeads.has(token.lower)) return null;
    if (token.capital && noPart.test(token.lower) && !isInitials(token.text)) return null;
    if (isOfSomebody(tokens, from, at) || isBetweenNames(tokens, from, at)) return null;
    if (!token.capital || !isHead(tokens, at)) continue;
    const next = tokens[at + 1];
    const opens =
      (organisationOpeners.has(token.lower) || isCenterFor(tokens, at)) &&
      next !== undefined &&
      /^(?:of|for|on)$/u.test(next.lower);
    if (opens) {
      const end = endOfComplement(tokens, at + 2);
      // `New York City Office | of`
      if (end > at + 2) return end;
      return at === from ? null : at + 1;
    }
    // the head may be followed by a further one: "State Department Office", "Daily News"
    if (next?.capital === true && isHead(tokens, at + 1)) continue;
    if (at === from) return null; // a lone head word is no name
    // `Communist Party of China`
    const place = isOfPlace(tokens, at) ? knownNameEnd(tokens, at + 2, isKnownPlace) : null;
    return place ?? at + 1;
  }
  return null;
}

function isOfPlace(tokens: readonly NameToken[], at: number): boolean {
  return (
    tokens[at + 1]?.lower === 'of' &&
    /^(?:party|club|corps|society|federation|association|academy|authority|foundation)$/u.test(
      tokens[at]?.lower ?? '',
    )
  );
}

/** A head word; `Bloggsville Independent School | District`, `Bloggs Research | Center`, `Center | for Bloggs`. */
function isHead(tokens: readonly NameToken[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (/^cent(?:er|re)$/u.test(lower)) return isCenterFor(tokens, at) || studies.test(before);
  // not `A Look at U.S. Media`
  if (lower === 'media' && tokens[at - 2]?.capital === true) return false;
  return organisationHeads.has(lower) || (lower === 'district' && before === 'school');
}

const studies = /^(?:research|policy|law|legal|studies|action|resource)$/u;

function isCenterFor(tokens: readonly NameToken[], at: number): boolean {
  return (
    /^cent(?:er|re)$/u.test(tokens[at]?.lower ?? '') && /^(?:for|on)$/u.test(tokens[at + 1]?.lower ?? '')
  );
}

/** What no name has inside it: `Voters May | Have Won the Caucus`. */
const noPart =
  /^(?:a|an|in|to|by|with|from|is|are|was|were|has|have|had|may|will|would|can|could|should|says?|said|how|why|what|when|as|but|or|if|that|this|his|her|their|its|not|over|after|before|against)$/u;

/** `Radio Free Europe`: as far as no person's name or title begins. */
function stationEnd(tokens: readonly NameToken[], from: number): number {
  let at = from + 1;
  while (
    tokens[at]?.capital === true &&
    !titleWords.has(tokens[at]?.lower ?? '') &&
    !isFirstName(tokens[at]?.lower ?? '')
  )
    at += 1;
  return at;
}

/** Whoever stands behind the place is not part of the name: `University of Texas Arlington | Jo Bloggs`. */
const namedForPlaces = /^(?:university|college|bank|municipality|republic)$/u;

/**
 * `(University of) Texas | Jo Bloggs`, `(University of) Texas Arlington | Jo Bloggs`: where the places end that it is called
 * by. Of one word behind a known place, or of three, the first is a town.
 */
function endOfPlaces(tokens: readonly NameToken[], from: number): number {
  let at = from;
  for (let next: number | null = from; next !== null; next = knownNameEnd(tokens, at, isKnownPlace))
    at = next;
  let left = at;
  while (isPlainName(tokens[left])) left += 1;
  const isUniversity = tokens[from - 2]?.lower === 'university';
  const town =
    isUniversity &&
    at > from &&
    (left - at === 1 || left - at === 3) &&
    tokens[at]?.lower.endsWith('s') === false;
  return town ? at + 1 : at;
}

function isPlainName(token: NameToken | undefined): boolean {
  if (token?.capital !== true) return false;
  return !titleWords.has(token.lower) && !organisationHeads.has(token.lower) && !demonyms.has(token.lower);
}

const company = /^(?:co|company|sons?|daughters|partners|associates|brothers|bros)$/u;

/** `White House | and Congress`, `Bloggs | and the Senate`: an `and` or a `for` behind what is a name by itself. */
function isBetweenNames(tokens: readonly NameToken[], from: number, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (at === from || (lower !== 'and' && lower !== 'for')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (company.test(next)) return false;
  const first = tokens[from];
  const isWhole =
    knownNameEnd(tokens, from, (words) => isKnownPlace(words) || knownOrganisations.has(words)) === at ||
    (isFirstName(first?.lower ?? '') && at <= from + 2) ||
    (at === from + 1 && isInitials(first?.text ?? '')) ||
    (at > from + 1 && isHead(tokens, at - 1));
  return isWhole || (lower === 'and' && next === 'the' && !organisationOpeners.has(first?.lower ?? ''));
}

/** The end of what follows "of": `(University of) North Carolina`, `(Chief of) the General Staff`. */
function endOfComplement(tokens: readonly NameToken[], from: number): number {
  if (namedForPlaces.test(tokens[from - 2]?.lower ?? '')) {
    const place = endOfPlaces(tokens, from);
    if (place > from) return place;
  }
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || (token.capital && titleWords.has(token.lower) && at > from)) break;
    if (token.lower === 'and' && tokens[at + 1]?.lower === 'the') break;
    if (token.capital && isFirstName(token.lower) && at > from && !isKnownPlace(token.lower)) break;
    at += 1;
  }
  while (at > from && tokens[at - 1]?.capital === false) at -= 1;
  return at;
}
