import type { Profile } from './profile.ts';

/** The passages most similar to one passage: their numbers in ascending order, with their cosines. */
export type Similar = {
  readonly passages: readonly number[];
  readonly cosines: readonly number[];
  /** Euclidean length of `cosines`. */
  readonly length: number;
};

/** Passages remembered for each passage. Bounds all later work: it is linear in passages. */
const remembered = 80;

/** Rarity of something that `count` of `total` passages have: log((total + 1) / (count + 1/2)). */
export function rarity(count: number, total: number): number {
  return Math.log((total + 1) / (count + 0.5));
}

/**
 * For every passage the passages whose words are most like its own (TF-IDF cosine), its own account included. From an
 * inverted index: only passages that share a term are ever met.
 */
export function similarPassages(
  profiles: readonly Profile[],
  rarities: readonly number[],
): readonly Similar[] {
  const holders: number[][] = rarities.map(() => []);
  profiles.forEach(({ terms }, index) => {
    for (const term of terms) holders[term]?.push(index);
  });
  const lengths = profiles.map(({ terms }) =>
    Math.sqrt(terms.reduce((sum, term) => sum + (rarities[term] ?? 0) ** 2, 0)),
  );
  const products = new Float64Array(profiles.length);
  return profiles.map(({ terms }, index) => {
    const met: number[] = [];
    for (const term of terms) {
      const square = (rarities[term] ?? 0) ** 2;
      for (const other of holders[term] ?? []) {
        if (products[other] === 0) met.push(other);
        products[other] = (products[other] ?? 0) + square;
      }
    }
    const found = met
      .filter((other) => other !== index)
      .map((other) => ({
        other,
        cosine: (products[other] ?? 0) / ((lengths[index] ?? 1) * (lengths[other] ?? 1)),
      }));
    for (const other of met) products[other] = 0;
    if (found.length > remembered) found.sort((a, b) => b.cosine - a.cosine || a.other - b.other);
    const kept = found.slice(0, remembered).sort((a, b) => a.other - b.other);
    const cosines = kept.map(({ cosine }) => cosine);
    return {
      passages: kept.map(({ other }) => other),
      cosines,
      length: Math.sqrt(cosines.reduce((sum, cosine) => sum + cosine * cosine, 0)),
    };
  });
}

/** The cosine of a passage with another; 0 where it is not among the most similar. */
export function cosineWith(similar: Similar | undefined, other: number): number {
  if (similar === undefined) return 0;
  let low = 0;
  let high = similar.passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = similar.passages[middle] ?? 0;
    if (found === other) return similar.cosines[middle] ?? 0;
    if (found < other) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
