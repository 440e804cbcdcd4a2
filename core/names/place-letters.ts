import { isKnownPlace } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';

/** States of the USA by the two letters that stand for them behind a town, as lower-case names of one word. */
const states: ReadonlyMap<string, string> = new Map(
  'AL:alabama AK:alaska AZ:arizona AR:arkansas CA:california CO:colorado CT:connecticut DE:delaware FL:florida GA:georgia HI:hawaii ID:idaho IL:illinois IN:indiana IA:iowa KS:kansas KY:kentucky ME:maine MD:maryland MA:massachusetts MI:michigan MN:minnesota MS:mississippi MO:missouri MT:montana NE:nebraska NV:nevada NH:n.h. NJ:n.j. NM:n.m. NY:n.y. NC:n.c. ND:n.d. OH:ohio OK:oklahoma OR:oregon PA:pennsylvania RI:r.i. SC:s.c. SD:s.d. TN:tennessee TX:texas UT:utah VT:vermont VA:virginia WA:washington WI:wisconsin WY:wyoming'
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

/** Letters that mean the same place wherever they stand. */
const towns: ReadonlyMap<string, string> = new Map([
  ['LA', 'l.a.'],
  ['DC', 'd.c.'],
]);

/** What people write behind their own names too: doctors, masters, orders. */
const alsoDegrees = /^(?:MD|MA|MS|PA|DC|SC)$/;

/** The tokens, where letters that stand for a place are read as its name: `TX` in `Bloggsville, TX`, `LA` anywhere. */
export function withPlaceLetters(tokens: readonly NameToken[]): readonly NameToken[] {
  return tokens.map((token, index) => {
    const lower = placeOf(tokens, index);
    return lower === undefined ? token : { ...token, lower };
  });
}

/** The usual name of the place that letters stand for, in small letters; the letters themselves where they stand for none. */
export const placeInFull = (name: string): string =>
  states.get(name) ?? (name === 'DC' ? 'washington' : name);

function placeOf(tokens: readonly NameToken[], index: number): string | undefined {
  const { text = '', gap = '' } = tokens[index] ?? {};
  if (text.length !== 2) return undefined;
  const before = tokens[index - 1];
  const isBehindName = gap === ', ' && before?.capital === true && before.text !== before.text.toUpperCase();
  if (!isBehindName) return towns.get(text);
  return alsoDegrees.test(text) && !isPlaceBefore(tokens, index)
    ? undefined
    : (states.get(text) ?? towns.get(text));
}

function isPlaceBefore(tokens: readonly NameToken[], index: number): boolean {
  const [two, one] = tokens.slice(Math.max(0, index - 2), index).map(({ lower }) => lower);
  return isKnownPlace(one ?? two ?? '') || isKnownPlace(`${two} ${one}`);
}
