import { addToSet } from '../../grouped.ts';
import type { Account, Fact } from '../../model.ts';
import { areas, capitals, cities, countries, placeKey, regions, usStates } from '../../names/lexicon.ts';

export type PlaceRelation = 'same' | 'within' | 'near' | 'contradicts' | 'unknown';

/** The accounts, and the facts in each. */
type Told = {
  readonly accounts: readonly Account[];
  readonly facts: (account: string) => readonly Fact[];
};

/** What the accounts themselves say of their places, besides what anybody knows of countries and capitals. */
type PlaceKnowledge = {
  /** place -> the larger places it is said to lie in */
  readonly inside: ReadonlyMap<string, ReadonlySet<string>>;
  readonly near: ReadonlySet<string>;
};

/** One key for two places, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
const directlyInside =
  /^,\s+$|^,?\s+in\s+(?:the\s+)?$|^,?\s+(?:in\s+)?(?:the\s+)?(?:[a-z.]+\s+)?(?:state|province|region|city)\s+of\s+$/i;
const besides =
  /^,?\s+(?:just\s+)?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outside|near|close\s+to|not\s+far\s+from)(?:\s+of)?\s+$/i;

/** Reads "Hallandale Beach, Florida", "the US state of Florida", "north of Miami" out of all accounts. */
function placeKnowledgeOf(told: Told): PlaceKnowledge {
  const inside = new Map<string, Set<string>>();
  const near = new Set<string>();
  const put = (small: string, large: string): void => {
    if (small !== large) addToSet(inside, small, large);
  };
  for (const { id, text } of told.accounts) {
    const places = told.facts(id).filter((fact) => fact.kind === 'place');
    places.forEach((place, index) => {
      for (const next of places.slice(index + 1, index + 3)) {
        const between = text.slice(place.end, Math.min(next.start, place.end + 40));
        const [small, large] = [placeKey(place.value), placeKey(next.value)];
        if (besides.test(between)) near.add(pairKey(small, large));
        else if (directlyInside.test(between) && placeLevel(large) > placeLevel(small)) put(small, large);
      }
    });
  }
  for (const state of usStates) put(state, 'united states');
  for (const [country, capital] of capitals) put(capital, country);
  return { inside, near };
}

/** How wide a place is, as a key of `placeKey`: 4 a continent or sea, 3 a country, 2 a state or region, 1 a town or anything smaller. */
export function placeLevel(place: string): number {
  if (countries.has(place)) return 3;
  if (usStates.has(place) || (regions.has(place) && !cities.has(place))) return 2;
  return areas.has(place) ? 4 : 1;
}

function largerPlaces({ inside }: PlaceKnowledge, place: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [place];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const larger of inside.get(next) ?? []) {
      if (found.has(larger)) continue;
      found.add(larger);
      open.push(larger);
    }
  }
  return found;
}

const isKnown = (place: string, around: ReadonlySet<string>): boolean => cities.has(place) || around.size > 0;
const capitalCities = new Set(capitals.values());

/**
 * Whether two places can be one: a contradiction needs knowledge of both. A town of which nothing is known may lie in
 * any region, so it contradicts none.
 */
function relatePlaces(knowledge: PlaceKnowledge, one: string, two: string): PlaceRelation {
  const [a, b] = [placeKey(one), placeKey(two)];
  if (a === b) return 'same';
  const [aroundA, aroundB] = [largerPlaces(knowledge, a), largerPlaces(knowledge, b)];
  if (aroundA.has(b) || aroundB.has(a)) return 'within';
  if (knowledge.near.has(pairKey(a, b))) return 'near';
  const [levelA, levelB] = [placeLevel(a), placeLevel(b)];
  if (levelA === 4 || levelB === 4) return 'unknown';
  if (levelA === levelB && levelA >= 2) return 'contradicts';
  if (levelA === 1 && levelB === 1) {
    return isKnown(a, aroundA) && isKnown(b, aroundB) ? 'contradicts' : 'unknown';
  }
  const [small, around, large] = levelA < levelB ? [a, aroundA, b] : [b, aroundB, a];
  if (placeLevel(large) === 3)
    return [...around].some((place) => countries.has(place)) ? 'contradicts' : 'unknown';
  // a capital lies in no state but its own district; another town may lie in any state unless a state is known for it
  if (capitalCities.has(small) || [...around].some((place) => placeLevel(place) === 2)) return 'contradicts';
  return 'unknown';
}

/** How two of the accounts' places relate; each pair is worked out once. */
export type RelatePlaces = (one: string, two: string) => PlaceRelation;

export function placeRelationsOf(told: Told): RelatePlaces {
  const knowledge = placeKnowledgeOf(told);
  const known = new Map<string, PlaceRelation>();
  return (one, two) => {
    const key = pairKey(one, two);
    const relation = known.get(key) ?? relatePlaces(knowledge, one, two);
    known.set(key, relation);
    return relation;
  };
}
