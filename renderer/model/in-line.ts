import type { Place } from './place.ts';

/** The same places in the same round, from one of them on: of every account the first is brought into line. */
export function beginningWith<Each extends Place>(places: readonly Each[], first: Place): readonly Each[] {
  const at = Math.max(
    0,
    places.findIndex((place) => isSame(place, first)),
  );
  return [...places.slice(at), ...places.slice(0, at)];
}

/** The place from which another one of its account comes into line; undefined when every account has but one. */
export function nextInLine(places: readonly Place[]): Place | undefined {
  const at = places.findIndex((place, here) =>
    places.slice(here + 1).some(({ account }) => account === place.account),
  );
  return at < 0 ? undefined : places[at + 1];
}

const isSame = (one: Place, other: Place): boolean =>
  one.account === other.account && one.start === other.start && one.end === other.end;
