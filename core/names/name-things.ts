import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isKnownPlace, knownOrganisations, neverBodies } from './lexicon.ts';
import { space } from './name-clues.ts';
import type { NameToken } from './name-tokens.ts';
import { isInitials } from './name-words.ts';

const ship = /^(?:MV|MS|MT|FV|INS|USS|USNS|HMS|HMAS|HMCS|RMS|SS)$/;
const storm = /^(?:cyclone|hurricane|typhoon|storm)$/u;
const thingBehind =
  /^(?:system|format|standard|test|software|code|virus|file|drive|engine|model|protein|vaccine|mission)s?$/u;
/** Things that have names, before the name: `the ferry Bloggs`, `the graphic novel Bloggs`. */
const namedThing =
  /^(?:ship|ferry|vessel|boat|yacht|tanker|freighter|trawler|spacecraft|film|movie|novel|book|album|song|musical|documentary|sitcom|videogame)$/u;
/** What the name before it is the name of, and no body's: `Zika virus`, `Bloggs browser`. */
const wareBehind = /^(?:virus|variant|syndrome|disease|browser|console)$/u;
const thingNamed = /^(?:spacecraft|spaceship|orbiter|telescope|shuttle|rover)s?$/u;

/** Names of storms, ships and machines: `Hurricane Katrina`, `USS Cole`, `the launch of STS-1`, `the IMU system`. */
export function thingsIn(
  text: string,
  tokens: readonly NameToken[],
  lowerCase: ReadonlySet<string>,
): ReadonlySet<string> {
  const things = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (!token.capital) continue;
    const before = tokens[index - 1];
    if (before !== undefined && space(token.gap) && storm.test(before.lower))
      things.add(token.text).add(`${before.text} ${token.text}`);
    const next = tokens[index + 1];
    if (ship.test(token.text) && next?.capital === true && space(next.gap)) {
      things.add(token.text).add(next.text).add(`${token.text} ${next.text}`);
      const last = tokens[index + 2];
      if (last?.capital === true && space(last.gap)) things.add(`${next.text} ${last.text}`);
    }
    if (
      (before !== undefined && namedThing.test(before.lower) && space(token.gap)) ||
      (space(next?.gap) && thingNamed.test(next?.lower ?? ''))
    ) {
      things.add(token.text);
      if (next?.capital === true && space(next.gap)) things.add(`${token.text} ${next.text}`);
    }
    if (!isInitials(token.text) || knownOrganisations.has(token.lower)) continue;
    if (
      isShoutedWord(token, lowerCase, before) ||
      isNeverBody(token.lower) ||
      isShortForThing(text, tokens, index)
    )
      things.add(token.text);
    const numbered = /^-\d/.test(text.slice(token.end, token.end + 2));
    if (numbered || (space(next?.gap) && thingBehind.test(next?.lower ?? ''))) things.add(token.text);
  }
  return things;
}

/** The last words of names that are no body's: `Zika` in `Zika virus`. */
export function waresIn(tokens: readonly NameToken[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ capital, text, lower }, index) => {
      const next = tokens[index + 1];
      const isKnown = knownOrganisations.has(lower) || isKnownPlace(lower);
      return capital && !isKnown && space(next?.gap) && wareBehind.test(next?.lower ?? '') ? [text] : [];
    }),
  );
}

const isNeverBody = (lower: string): boolean =>
  neverBodies.has(lower) || neverBodies.has(lower.replace(/s$/u, ''));

/** `a HUGE fire`, or in capitals here and in small letters there. */
function isShoutedWord(
  { text, lower, gap }: NameToken,
  lowerCase: ReadonlySet<string>,
  before: NameToken | undefined,
): boolean {
  if (isKnownPlace(lower)) return false;
  if (text.length > 3 && lowerCase.has(lower)) return true;
  return space(gap) && /^(?:an?|very|so|really)$/u.test(before?.lower ?? '') && isOrdinaryWord(lower);
}

/** `virtual microscope (VM)`, `VM (virtual microscope)`: short for words in small letters, and so no body. */
function isShortForThing(text: string, tokens: readonly NameToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const letters = token.text.replace(/\.|s$/gu, '').toLowerCase();
  const behind = token.gap.endsWith(' (') && text.charAt(token.end) === ')';
  const before = tokens[index + 1]?.gap.endsWith(' (') === true;
  return (
    letters.length > 1 &&
    ((behind && spells(tokens.slice(Math.max(0, index - letters.length), index), letters)) ||
      (before && spells(tokens.slice(index + 1, index + 1 + letters.length), letters)))
  );
}

/** Whether words in small letters begin with these letters, the last of them with the last; a hyphen joins two words. */
function spells(words: readonly NameToken[], letters: string): boolean {
  const parts = words.flatMap(({ text }) => text.split('-'));
  const own = parts.slice(-letters.length);
  return (
    own.length === letters.length &&
    own.every((part, at) => part.charAt(0) === letters.charAt(at)) &&
    own.every((part) => part === part.toLowerCase())
  );
}
