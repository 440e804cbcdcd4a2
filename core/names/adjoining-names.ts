import { byScript } from '../text/by-script.ts';
import { demonyms, isCommonPart, isKnownPlace, neverBodies, neverNames, neverPeople } from './lexicon.ts';
import type { NameKind } from './name-segments.ts';
import type { NameToken } from './name-tokens.ts';
import { isInitial, isInitials } from './name-words.ts';

/** A name of a text; `first` and `next` are token indices, `end` the end of its last word. */
type NameAt = {
  readonly kind: NameKind | null;
  readonly first: number;
  readonly next: number;
  readonly end: number;
};

/** The names, where two that stand side by side and are one body are one: `UBN Bloggsville`, `the Bloggsville Otters`. */
export function adjoiningNames<Name extends NameAt>(
  tokens: readonly NameToken[],
  names: readonly Name[],
): readonly Name[] {
  const teams = teamsIn(tokens, names);
  const joined: Name[] = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    const next = names[index + 1];
    if (name === undefined) continue;
    const one = next !== undefined && name.next === next.first && tokens[next.first]?.gap === ' ';
    if (
      one &&
      !tokens[name.next - 1]?.possessive &&
      (isBranch(tokens, name, next) || isTeamOf(tokens, name, next, teams))
    ) {
      joined.push({ ...name, kind: 'organisation', end: next.end, next: next.next });
      index += 1;
    } else joined.push(name);
  }
  return joined;
}

const compass = /^[NS][EW]$/;

/** `UBN | Bloggsville`: the initials of a body, and where it is. */
function isBranch(tokens: readonly NameToken[], name: NameAt, place: NameAt): boolean {
  const token = tokens[name.first];
  if (name.kind !== 'organisation' || place.kind !== 'place' || token === undefined) return false;
  if (
    name.next - name.first > 1 ||
    !isInitials(token.text) ||
    isInitial(token.text) ||
    compass.test(token.text)
  )
    return false;
  if (neverNames.has(token.lower) || neverBodies.has(token.lower) || isKnownPlace(token.lower)) return false;
  const after = tokens[place.next];
  if (after?.capital === true && after.gap === ' ') return false;
  return tokens
    .slice(place.first, place.next)
    .every(({ capital, text }) => capital && text !== text.toUpperCase());
}

const plural = byScript(String.raw`^\p{Lu}\p{Ll}{3,}s$`).test;

/** `the Bloggsville | Otters`: a plural that is called by its town. */
function isTeamOf(
  tokens: readonly NameToken[],
  place: NameAt,
  name: NameAt,
  teams: ReadonlySet<string>,
): boolean {
  const token = tokens[name.first];
  const before = tokens[place.first - 1];
  if (place.kind !== 'place' || name.next - name.first > 1 || token === undefined) return false;
  if (teams.has(token.text)) return true;
  if (name.kind !== null) return false;
  if (!plural(token.text) || before?.lower !== 'the' || tokens[place.first]?.gap !== ' ') return false;
  const one = token.lower.slice(0, -1);
  return ![token.lower, one].some(
    (word) => isCommonPart(word) || neverPeople.has(word) || demonyms.has(word),
  );
}

/** The teams that the text calls by their last word too: `the Otters`. */
function teamsIn(tokens: readonly NameToken[], names: readonly NameAt[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, first, next }) => {
      const token = tokens[first];
      const isTeam =
        kind === 'organisation' && next - first === 1 && token !== undefined && plural(token.text);
      return isTeam && tokens[first - 1]?.lower === 'the' && token.gap === ' ' ? [token.text] : [];
    }),
  );
}
