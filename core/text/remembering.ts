/** More words than any review has; beyond it all are forgotten, so that memory stays bounded. */
const most = 50_000;

/**
 * Remembers what a function gives for single words, since every stage asks about the same ones again. It must give the same
 * each time: where that is `undefined`, it is asked again.
 */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = read(word);
    if (known.size >= most) known.clear();
    known.set(word, value);
    return value;
  };
}
