import { valueInWords } from '../facts/value-in-words.ts';

/**
 * A normalised value as a person writes it: "PT2H" is "2 hours", and "rustem umerov" read in "Rustem Umerov's" is
 * "Rustem Umerov". Any other value is returned as it is.
 */
export function asWritten(value: string, texts: readonly string[]): string {
  const words = valueInWords(value);
  if (words !== value) return words;
  const wanted = value.toLowerCase();
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted);
    // In lower case some letters are longer, and then the place would be a wrong one.
    if (at >= 0 && text.toLowerCase().length === text.length) return text.slice(at, at + value.length);
  }
  return value;
}
