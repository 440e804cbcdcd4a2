import type { Profile } from './profile.ts';

/** The passages most similar to one passage: their numbers in ascending order, with their cosines. */
export type Similar = {
  /** The account of the passage itself. */
  readonly account: number;
  readonly passages: readonly number[];
  readonly cosines: readonly number[];
  /** Euclidean length of `cosines`. */
  readonly length: number;
  /** Cosine that the nearest passages exceed: those alone are likely to report the same thing. */
  readonly near: number;
};

/** Passages remembered for each passage. Bounds all later work: it is linear in passages. */
const remembered = 128;

/** Of them, those near enough to be linked. 40 accounts of one event each have a passage or two on one thing. */
const nearest = 48;
/** TF-IDF cosine below which hardly any two passages report the same thing (1 in 100 on the development half). */
const worthComparing = 0.03;

/** Rarity of something that `count` of `total` passages have: log((total + 1) / (count + 1/2)). */
export function rarity(count: number, total: number): number {
  return Math.log((total + 1) / (count + 0.5));
}

/**
 * For every passage the passages whose words are most like its own (TF-IDF cosine), itself and its own account
 * included. From an inverted index: only passages that share a term are ever met.
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
  return profiles.map(({ terms, account }, index) => {
    products.fill(0);
    for (const term of terms) {
      const square = (rarities[term] ?? 0) ** 2;
      for (const other of holders[term] ?? []) products[other] = (products[other] ?? 0) + square;
    }
    const own = lengths[index] ?? 1;
    for (let other = 0; other < products.length; other += 1) {
      if (products[other] !== 0) products[other] = (products[other] ?? 0) / (own * (lengths[other] ?? 1));
    }
    return similarOf(account, products);
  });
}

/** The highest of these cosines, in the order of their passages; of equal ones at the end all or none. */
function similarOf(account: number, all: Float64Array): Similar {
  const ascending = all.toSorted();
  const cut = ascending[all.length - remembered - 1] ?? 0;
  const near = Math.max(ascending[all.length - nearest - 1] ?? 0, worthComparing);
  const passages: number[] = [];
  const cosines: number[] = [];
  let squares = 0;
  for (let passage = 0; passage < all.length; passage += 1) {
    const cosine = all[passage] ?? 0;
    if (cosine <= cut) continue;
    passages.push(passage);
    cosines.push(cosine);
    squares += cosine * cosine;
  }
  return { account, passages, cosines, length: Math.sqrt(squares), near };
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
