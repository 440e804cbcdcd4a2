/** So many words are remembered: more than any review has. */
const most = 50_000;

/** A form of single words that every stage asks for again: worked out once for each word, for as long as there is room. */
export function remembering(formOf: (word: string) => string): (word: string) => string {
  const forms = new Map<string, string>();
  return (word) => {
    const known = forms.get(word);
    if (known !== undefined) return known;
    const form = formOf(word);
    if (forms.size >= most) forms.clear();
    forms.set(word, form);
    return form;
  };
}
