/** Words as the scorer counts them. */
export function wordsOfGold(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? [];
}

const run = 4;
/** Shorter blocks must stand in the gold word for word. */
const shortBlock = 12;

/**
 * How much of each block stands in the hand-extracted text: the share of its runs of four words. Long blocks choose
 * first, and no stretch of the gold is given away twice, so that a teaser that repeats the lead is no article.
 */
export function goldShares(blocks: readonly string[], gold: string): readonly number[] {
  const words = wordsOfGold(gold);
  const places = placesOf(words);
  const used = new Uint8Array(words.length + run);
  const shares = blocks.map(() => 0);
  const order = blocks
    .map((text, index) => ({ index, own: wordsOfGold(text) }))
    .sort((a, b) => b.own.length - a.own.length);
  for (const { index, own } of order) {
    if (own.length === 0) continue;
    const length = Math.min(run, own.length);
    const free = (at: number): readonly number[] =>
      (places.get(own.slice(at, at + length).join(' ')) ?? []).filter((place) => used[place] !== 1);
    if (own.length <= shortBlock) {
      const place = free(0).find((start) =>
        own.every((word, at) => words[start + at] === word && used[start + at] !== 1),
      );
      if (place === undefined) continue;
      shares[index] = 1;
      used.fill(1, place, place + own.length);
    } else {
      const found = Array.from({ length: own.length - length + 1 }, (_, at) => free(at)[0]).filter(
        (place) => place !== undefined,
      );
      const share = found.length / (own.length - length + 1);
      shares[index] = share;
      if (share > 0.5) for (const place of found) used.fill(1, place, place + length);
    }
  }
  return shares;
}

/** Where every run of one to four words begins. */
function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let length = 1; length <= run; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const key = words.slice(start, start + length).join(' ');
      const list = places.get(key);
      if (list === undefined) places.set(key, [start]);
      else list.push(start);
    }
  }
  return places;
}
