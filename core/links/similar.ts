import type { Progress } from '../progress.ts';
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

/**
 * Passages that one passage meets at most, counted once for each term in common: enough for every term of the longest
 * passages of five accounts of 5,000 words. Beyond it the commonest terms, which say least, are left aside, so that
 * passages all alike take time in proportion to their number and not to its square.
 */
const mostMeetings = 3072;

/** Rarity of something that `count` of `total` passages have: log((total + 1) / (count + 1/2)). */
export function rarityAmong(count: number, total: number): number {
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
 * included; of equal ones at the end all or none. From an inverted index: only passages that share a term are ever met.
 */
export function similarPassages(
  profiles: readonly Profile[],
  rarities: Float64Array,
  tell: Progress,
): readonly Similar[] {
  const holders: number[][] = Array.from(rarities, () => []);
  profiles.forEach(({ terms }, index) => {
    for (const term of terms) holders[term]?.push(index);
  });
  const squares = rarities.map((each) => each * each);
  const lengths = Float64Array.from(profiles, ({ terms }) =>
    Math.sqrt(terms.reduce((sum, term) => sum + (squares[term] ?? 0), 0)),
  );
  /** The passages that one has met, and how like they are to it: first the products, then the cosines, else zero. */
  const met = new Int32Array(profiles.length);
  const cosines = new Float64Array(profiles.length);
  const ranking = new Float64Array(profiles.length);
  /** All results in two arrays: making two small ones for each passage would take longer than filling them. */
  const passages = new Int32Array(profiles.length * remembered);
  const likenesses = new Float64Array(passages.length);
  let end = 0;

  const meet = (terms: readonly number[]): number => {
    let count = 0;
    for (const term of meetingTerms(terms, holders)) {
      const square = squares[term] ?? 0;
      if (square === 0) continue;
      for (const other of holders[term] ?? []) {
        const sum = cosines[other] ?? 0;
        if (sum === 0) {
          met[count] = other;
          count += 1;
        }
        cosines[other] = sum + square;
      }
    }
    return count;
  };

  return profiles.map(({ terms, account }, index) => {
    tell(index / profiles.length);
    const count = meet(terms);
    const length = lengths[index] ?? 1;
    for (let place = 0; place < count; place += 1) {
      const other = met[place] ?? 0;
      const cosine = (cosines[other] ?? 0) / (length * (lengths[other] ?? 1));
      cosines[other] = cosine;
      ranking[place] = cosine;
    }
    const cut = count > remembered ? placed(ranking, count, remembered) : 0;
    // The highest come first now.
    const near = count > nearest ? placed(ranking, Math.min(count, remembered), nearest) : 0;
    const start = end;
    for (let place = 0; place < count; place += 1) {
      const other = met[place] ?? 0;
      if ((cosines[other] ?? 0) <= cut) continue;
      passages[end] = other;
      end += 1;
    }
    const own = passages.subarray(start, end).sort();
    let sum = 0;
    for (let place = start; place < end; place += 1) {
      const likeness = likenessOf(cosines[passages[place] ?? 0] ?? 0);
      likenesses[place] = likeness;
      sum += likeness * likeness;
    }
    for (let place = 0; place < count; place += 1) cosines[met[place] ?? 0] = 0;
    return {
      account,
      passages: own,
      likenesses: likenesses.subarray(start, end),
      length: Math.sqrt(sum),
      near: likenessOf(Math.max(near, worthComparing)),
    };
  });
}

/** The terms through which a passage meets others: all of them, or the rarest where that would be too many. */
function meetingTerms(terms: readonly number[], holders: readonly (readonly number[])[]): readonly number[] {
  const meetings = (term: number): number => holders[term]?.length ?? 0;
  let left = mostMeetings;
  for (const term of terms) left -= meetings(term);
  if (left >= 0) return terms;
  left = mostMeetings;
  return terms
    .toSorted((one, other) => meetings(one) - meetings(other) || one - other)
    .filter((term) => {
      left -= meetings(term);
      return left >= 0;
    });
}

/**
 * The value that would stand at `place` (from 0) if the first `count` values were in descending order. Hoare's
 * selection.
 */
function placed(values: Float64Array, count: number, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left += 1;
      while ((values[right] ?? 0) < pivot) right -= 1;
      if (left > right) break;
      const moved = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = moved;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] ?? 0;
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
