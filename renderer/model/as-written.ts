/**
 * A normalised value as an account writes it: "rustem umerov" read in "Rustem Umerov’s" is "Rustem Umerov". The value
 * itself where no account has its letters: "2025-11-30" read in "Sunday".
 */
export function asWritten(value: string, texts: readonly string[]): string {
  const wanted = value.toLowerCase();
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted);
    // Some letters are longer in lower case; then the place would be a wrong one.
    if (at >= 0 && text.toLowerCase().length === text.length) return text.slice(at, at + value.length);
  }
  return value;
}
