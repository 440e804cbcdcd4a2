import type { Word } from '../../text/words.ts';

/** Words of two renderings that stand in the same place and differ; either side may be empty. */
export type WordChange = {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
  readonly fromAt: number;
  readonly toAt: number;
};

/** How two renderings of one utterance run beside each other, within the stretch that they share. */
export type AlignedWords = {
  /** The words they have in common there, in order: their indices in either rendering. */
  readonly shared: readonly (readonly [number, number])[];
  readonly changes: readonly WordChange[];
};

const longestCompared = 400;
/** A word in common further than this from the others is chance, and no part of the shared stretch. */
const widestGap = 4;

/**
 * Aligns two renderings by their longest common run of words in order, and gives what differs between the first and
 * the last word they share; what one has before or after is a longer cut of the same speech and no difference. A
 * rendering that the other holds word for word has no differences at all.
 */
export function alignWords(from: readonly Word[], to: readonly Word[]): AlignedWords {
  if (
    from.length > longestCompared ||
    to.length > longestCompared ||
    isInside(from, to) ||
    isInside(to, from)
  ) {
    return { shared: [], changes: [] };
  }
  const shared = densest(commonPairs(from, to));
  const changes: WordChange[] = [];
  for (let index = 1; index < shared.length; index += 1) {
    const [a, b] = shared[index - 1] ?? [0, 0];
    const [c, d] = shared[index] ?? [0, 0];
    if (c - a > 1 || d - b > 1) {
      changes.push({ from: from.slice(a + 1, c), to: to.slice(b + 1, d), fromAt: a + 1, toAt: b + 1 });
    }
  }
  return { shared, changes };
}

function isInside(small: readonly Word[], large: readonly Word[]): boolean {
  for (let at = 0; at + small.length <= large.length; at += 1) {
    if (small.every((word, index) => word.folded === large[at + index]?.folded)) return true;
  }
  return false;
}

/** The longest stretch of pairs in which no gap is wide. */
function densest(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  let best: readonly (readonly [number, number])[] = [];
  let start = 0;
  for (let index = 1; index <= pairs.length; index += 1) {
    const before = pairs[index - 1];
    const here = pairs[index];
    const goesOn =
      before !== undefined &&
      here !== undefined &&
      here[0] - before[0] <= widestGap + 1 &&
      here[1] - before[1] <= widestGap + 1;
    if (goesOn) continue;
    if (index - start > best.length) best = pairs.slice(start, index);
    start = index;
  }
  return best;
}

/** The pairs of a longest common subsequence of folded words. */
function commonPairs(from: readonly Word[], to: readonly Word[]): readonly (readonly [number, number])[] {
  const width = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * width);
  for (let a = from.length - 1; a >= 0; a -= 1) {
    for (let b = to.length - 1; b >= 0; b -= 1) {
      lengths[a * width + b] =
        from[a]?.folded === to[b]?.folded
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let a = 0;
  let b = 0;
  while (a < from.length && b < to.length) {
    if (from[a]?.folded === to[b]?.folded) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  return pairs;
}
