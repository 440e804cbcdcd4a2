import data from './data/ordinary-words.json' with { type: 'json' };

/**
 * Ordinary English words in lower case, each with its number: those that WordNet's marked-up texts use twice or more. Where they
 * come from is said in the data file.
 */
export const ordinaryWords: ReadonlyMap<string, number> = new Map(
  data.words.split(' ').map((word, index) => [word, index]),
);

/** Whether a lower-case word or what its plural is of is an ordinary English word, and so tells little as a name. */
export function isOrdinaryWord(lower: string): boolean {
  return ordinaryWords.has(lower) || ordinaryWords.has(lower.replace(/s$/, ''));
}
