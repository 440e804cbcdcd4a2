import type { Passage } from '../../model.ts';

/** Remembers what `read` gives for a passage, since a passage is in many pairs. */
export function oncePerPassage<T>(read: (passage: Passage) => T): (passage: Passage) => T {
  const known = new Map<string, { readonly value: T }>();
  return (passage) => {
    const before = known.get(passage.id);
    if (before !== undefined) return before.value;
    const value = read(passage);
    known.set(passage.id, { value });
    return value;
  };
}
