import type { Passage } from '../../model.ts';

/** Remembers what `read` gives for a passage, since a passage is in many pairs; where it gives `undefined`, it is asked again. */
export function oncePerPassage<T>(read: (passage: Passage) => T): (passage: Passage) => T {
  const known = new Map<string, T>();
  return (passage) => {
    const before = known.get(passage.id);
    if (before !== undefined) return before;
    const value = read(passage);
    known.set(passage.id, value);
    return value;
  };
}
