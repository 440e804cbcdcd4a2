import { knownNameEnd } from './known-name-end.ts';
import { isKnownPlace, knownOrganisations, titleModifiers, titleWords } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { organisationEnd } from './organisation-end.ts';

/** A title inside a run: `Secretary of State`, `Prime Minister`, `Chief of the General Staff`. */
export function titleEnd(tokens: readonly NameToken[], from: number): number | null {
  let at = from;
  while (
    at < tokens.length - 1 &&
    titleModifiers.has(tokens[at]?.lower ?? '') &&
    !titleWords.has(tokens[at]?.lower ?? '')
  )
    at += 1;
  if (!titleWords.has((tokens[at]?.lower ?? '').replace(/\.$/u, ''))) return null;
  at += 1;
  while (at < tokens.length && titleWords.has((tokens[at]?.lower ?? '').replace(/\.$/u, ''))) at += 1;
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'for') {
    const complement = endOfTitle(tokens, at + 1);
    if (complement > at + 1) return complement;
  }
  return at;
}

/** "of State", "of Education", "of the General Staff": as far as a person's name does not begin. */
function endOfTitle(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (tokens[at]?.lower === 'the') at += 1;
  const place = knownNameEnd(tokens, at, isKnownPlace);
  if (place !== null) return place;
  const organisation = organisationEnd(tokens, at);
  if (organisation !== null) return organisation;
  const left = tokens.length - at;
  // what is left after the complement must be able to hold a name of two words
  return left >= 3
    ? Math.min(at + Math.max(1, left - 2), tokens.length)
    : left === 1 || left === 2
      ? at + 1
      : at;
}

/** Where the place or body begins that a title is of: `Governor of | Washington`. */
export function namedInTitle(
  tokens: readonly NameToken[],
  from: number,
  to: number,
): { readonly at: number; readonly kind: 'place' | 'organisation' | null } {
  let at = from + 1;
  while (at < to && !/^(?:of|for)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  at += 1;
  while (tokens[at]?.lower === 'the') at += 1;
  if (at >= to) return { at: to, kind: null };
  if (knownNameEnd(tokens, at, isKnownPlace) === to) return { at, kind: 'place' };
  const isBody =
    organisationEnd(tokens, at) === to ||
    knownNameEnd(tokens, at, (words) => knownOrganisations.has(words)) === to;
  return isBody ? { at, kind: 'organisation' } : { at: to, kind: null };
}
