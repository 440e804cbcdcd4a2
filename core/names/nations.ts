import { capitals, countries, demonyms, placeKey } from './lexicon.ts';

const capitalOf: ReadonlyMap<string, string> = new Map(
  [...capitals].map(([country, capital]) => [capital, country]),
);
/** Those that share no beginning with their country, and seats of power that stand for one. */
const others: ReadonlyMap<string, string> = new Map([
  ['french', 'france'],
  ['dutch', 'netherlands'],
  ['welsh', 'wales'],
  ['swiss', 'switzerland'],
  ['british', 'united kingdom'],
  ['american', 'united states'],
  ['kremlin', 'russia'],
  ['pentagon', 'united states'],
]);
const fewestShared = 3;

/** The country that a lower-case word names, by itself, by its people or by its capital; null for any other word. */
export function nationOf(word: string): string | null {
  const place = placeKey(word);
  if (countries.has(place)) return place;
  const other = others.get(word) ?? others.get(word.replace(/s$/, '')) ?? capitalOf.get(place);
  if (other !== undefined) return other;
  return demonyms.has(word) ? countryOfPeople(word) : null;
}

/** `Ukrainian` -> `ukraine`: the country that its people's name has most in common with. */
function countryOfPeople(demonym: string): string | null {
  let best: string | null = null;
  let most = fewestShared - 1;
  for (const country of countries) {
    let shared = 0;
    while (shared < country.length && country.charAt(shared) === demonym.charAt(shared)) shared += 1;
    if (shared > most) [best, most] = [country, shared];
  }
  return best;
}
