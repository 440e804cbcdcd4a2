import type { Side } from '../../core/model.ts';

/**
 * What an account's value is to the one most accounts give. `less`: it has none but words of that one ("Florida" to
 * "Hallandale Beach, Florida"), so that both may be true; `more`: the other way about; `several`: the account gives
 * more than one, which may well fit together; `undecided`: no value is given by more accounts than any other.
 */
export type ValueState = 'same' | 'less' | 'more' | 'different' | 'undecided' | 'several';

/** The value that most accounts give; null where the first two are given by equally many. */
export function usualValue(sides: readonly Pick<Side, 'account' | 'value'>[]): string | null {
  const counts = new Map<string, Set<string>>();
  for (const { account, value } of sides) counts.set(value, (counts.get(value) ?? new Set()).add(account));
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b.size - a.size);
  if (first === undefined || first[1].size === second?.[1].size) return null;
  return first[0];
}

/** How one account's values stand to the usual one. Never empty. */
export function stateOfValues(values: readonly string[], usual: string | null): ValueState {
  const [first, ...others] = values;
  if (others.some((value) => first !== undefined && !isCompatible(first, value))) return 'several';
  if (usual === null) return 'undecided';
  if (values.includes(usual)) return 'same';
  if (values.every((value) => holdsAll(wordsIn(usual), wordsIn(value)))) return 'less';
  return values.every((value) => isCompatible(value, usual)) ? 'more' : 'different';
}

function isCompatible(a: string, b: string): boolean {
  const [left, right] = [wordsIn(a), wordsIn(b)];
  return holdsAll(left, right) || holdsAll(right, left);
}

function wordsIn(value: string): Set<string> {
  return new Set(value.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function holdsAll(outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  return [...inner].every((word) => outer.has(word));
}
