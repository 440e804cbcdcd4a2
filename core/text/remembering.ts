/** So many words are remembered: more than any review has. */
const most = 50_000;

/** What every stage asks again of single words: worked out once for each word, for as long as there is room. */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.value;
    const value = read(word);
    if (known.size >= most) known.clear();
    known.set(word, { value });
    return value;
  };
}
