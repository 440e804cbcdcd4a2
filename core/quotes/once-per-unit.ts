import type { Unit } from './units.ts';

/** Remembers what `read` gives for a unit as long as the unit lives, since a unit has many quotations, or many behind it. */
export function oncePerUnit<T>(read: (unit: Unit) => T): (unit: Unit) => T {
  const known = new WeakMap<Unit, { readonly value: T }>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before.value;
    const value = read(unit);
    known.set(unit, { value });
    return value;
  };
}
