import { connected } from './connected.ts';

type Pair<T> = readonly [T, T];

/** The members of pairs, in groups: pairs that have a member in common make one. Nobody stands in a group twice. */
export function connectedPairs<T>(pairs: readonly Pair<T>[]): readonly (readonly T[])[] {
  return connected(pairs, ([a, b], other) => other.includes(a) || other.includes(b)).map((group) => [
    ...new Set(group.flat()),
  ]);
}
