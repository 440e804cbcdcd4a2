import type { Profile } from './profile.ts';

/** The passages most similar to one passage: their numbers in ascending order, with how alike they are. */
export type Similar = {
  /** The account of the passage itself. */
  readonly account: number;
  readonly passages: Int32Array;
  /** 0..1; see `likenessOf`. */
  readonly likenesses: Float64Array;
  /** Euclidean length of `likenesses`. */
  readonly length: number;
  /** Likeness that the nearest passages exceed: those alone are likely to report the same thing. */
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

/** Cosine at which two passages are as likely alike as not, and how sharply that parts them. By leave-one-topic-out. */
const middle = 0.1;
const sharpness = 25;
const logistic = (cosine: number): number => 1 / (1 + Math.exp(sharpness * (middle - cosine)));
const lowest = logistic(0);
const range = logistic(1) - lowest;

/**
 * How alike two passages of that TF-IDF cosine are, from 0 to 1. A word or two in common is mere chance and counts for
 * little, and much in common does not count for more than enough: many chance likenesses do not add up to company.
 */
function likenessOf(cosine: number): number {
  return (logistic(cosine) - lowest) / range;
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
  const met = new Int32Array(profiles.length);
  return profiles.map(({ terms, account }, index) => {
    let count = 0;
    for (const term of terms) {
      const square = (rarities[term] ?? 0) ** 2;
      if (square === 0) continue;
      for (const other of holders[term] ?? []) {
        const sum = products[other] ?? 0;
        if (sum === 0) {
          met[count] = other;
          count += 1;
        }
        products[other] = sum + square;
      }
    }
    const found = inOrder(met, count, products);
    const own = lengths[index] ?? 1;
    const cosines = new Float64Array(count);
    for (let place = 0; place < count; place += 1) {
      const other = found[place] ?? 0;
      cosines[place] = (products[other] ?? 0) / (own * (lengths[other] ?? 1));
      products[other] = 0;
    }
    return similarOf(account, found, cosines);
  });
}

/** The passages met, ascending. Where they are a good part of all, going through all is quicker than sorting. */
function inOrder(met: Int32Array, count: number, products: Float64Array): Int32Array {
  if (count * 8 < products.length) return met.subarray(0, count).sort();
  let place = 0;
  for (let passage = 0; passage < products.length; passage += 1) {
    if (products[passage] === 0) continue;
    met[place] = passage;
    place += 1;
  }
  return met.subarray(0, count);
}

/** The highest values, ascending: `count` of them, or all where there are fewer. */
function highest(values: Float64Array, count: number): Float64Array {
  const top = new Float64Array(Math.min(count, values.length));
  let filled = 0;
  for (const value of values) {
    if (filled === top.length && value <= (top[0] ?? 0)) continue;
    // Until it is full it grows upwards; then the lowest makes room.
    let place = filled < top.length ? filled : 0;
    if (filled < top.length) {
      for (; place > 0 && (top[place - 1] ?? 0) > value; place -= 1) top[place] = top[place - 1] ?? 0;
      filled += 1;
    } else {
      for (; place + 1 < filled && (top[place + 1] ?? 0) < value; place += 1)
        top[place] = top[place + 1] ?? 0;
    }
    top[place] = value;
  }
  return top;
}

/** The highest of these cosines, in the order of their passages; of equal ones at the end all or none. */
function similarOf(account: number, found: Int32Array, cosines: Float64Array): Similar {
  const top = found.length > nearest ? highest(cosines, remembered + 1) : cosines;
  const cut = found.length > remembered ? (top[0] ?? 0) : 0;
  const near = found.length > nearest ? (top[top.length - nearest - 1] ?? 0) : 0;
  const passages = new Int32Array(Math.min(found.length, remembered));
  const likenesses = new Float64Array(passages.length);
  let kept = 0;
  let squares = 0;
  for (let place = 0; place < found.length; place += 1) {
    const cosine = cosines[place] ?? 0;
    if (cosine <= cut) continue;
    const likeness = likenessOf(cosine);
    passages[kept] = found[place] ?? 0;
    likenesses[kept] = likeness;
    kept += 1;
    squares += likeness * likeness;
  }
  return {
    account,
    passages: passages.subarray(0, kept),
    likenesses: likenesses.subarray(0, kept),
    length: Math.sqrt(squares),
    near: likenessOf(Math.max(near, worthComparing)),
  };
}

/** The likeness of a passage to another; 0 where it is not among the most similar. */
export function likenessTo(similar: Similar | undefined, other: number): number {
  if (similar === undefined) return 0;
  let low = 0;
  let high = similar.passages.length - 1;
  while (low <= high) {
    const between = (low + high) >> 1;
    const found = similar.passages[between] ?? 0;
    if (found === other) return similar.likenesses[between] ?? 0;
    if (found < other) low = between + 1;
    else high = between - 1;
  }
  return 0;
}
