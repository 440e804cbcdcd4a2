import type { Account, Quote, Utterance } from './model.ts';
import { slice } from './span.ts';
import { type QuotedWords, quotedWords, sameSpeaker, sharedInOrder } from './utterances/similarity.ts';

type Rendering = { readonly quote: Quote; readonly words: QuotedWords };

/**
 * Quotes that render the same words of the same speaker, whole or in part, faithfully or reworded; ids `u1`, `u2`, ...
 * in the order of their first quote. A quote is in one utterance at most, and an utterance has two renderings at least.
 */
export function utterancesOf(accounts: readonly Account[], quotes: readonly Quote[]): readonly Utterance[] {
  const texts = new Map(accounts.map(({ id, text }) => [id, text]));
  const renderings = quotes.map((quote) => ({
    quote,
    words: quotedWords(slice(texts.get(quote.account) ?? '', quote)),
  }));
  const groupOf = renderings.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (groupOf[root] !== root) root = groupOf[root] ?? root;
    groupOf[index] = root;
    return root;
  };
  const frequency = frequencies(renderings);
  for (const [a, b] of candidatePairs(renderings)) {
    const [one, other] = [renderings[a], renderings[b]];
    if (one === undefined || other === undefined || find(a) === find(b)) continue;
    if (sameWords(one, other, frequency)) groupOf[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  }
  const groups = new Map<number, Rendering[]>();
  for (const [index, rendering] of renderings.entries()) {
    const group = groups.get(find(index)) ?? [];
    groups.set(find(index), [...group, rendering]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group, index) => ({
      id: `u${index + 1}`,
      speaker: commonestSpeaker(group),
      members: group.map(({ quote }) => quote.id),
      verbatim: new Set(group.map(({ words }) => words.all.join(' '))).size === 1,
    }));
}

/** Words in more quotations than this make no pair a candidate: they would pair everything with everything. */
const commonest = 40;

/** Pairs that share a telling word, by an index, each once, in order. */
function candidatePairs(renderings: readonly Rendering[]): readonly (readonly [number, number])[] {
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of renderings.entries()) {
    for (const word of new Set(words.content)) {
      const places = byWord.get(word) ?? [];
      places.push(index);
      byWord.set(word, places);
    }
  }
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const places of byWord.values()) {
    if (places.length > commonest) continue;
    for (const [order, a] of places.entries()) {
      for (const b of places.slice(order + 1)) {
        const key = a * renderings.length + b;
        if (!seen.has(key)) pairs.push([a, b]);
        seen.add(key);
      }
    }
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function frequencies(renderings: readonly Rendering[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of renderings) {
    for (const word of new Set(words.content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** With the speaker known, three words in five say it is the same utterance; without, long and nearly all of them. */
const reworded = 0.6;
const nearlyIdentical = 0.8;
const longEnough = 4;
/** A part of a much longer quotation must be there nearly word for word. */
const alikeInLength = 2.5;
/** A single word makes a rendering of a short quotation, or of a long one where it is rare. */
const shortQuotation = 4;
const rare = 3;

function sameWords(one: Rendering, other: Rendering, frequency: ReadonlyMap<string, number>): boolean {
  const { share, count } = sharedInOrder(one.words, other.words);
  const [a, b] = [one.quote.speaker, other.quote.speaker];
  if (a !== null && b !== null && !sameSpeaker(a, b)) return false;
  if (a === null && b === null && one.quote.account !== other.quote.account && identical(one, other))
    return true;
  if (a === null || b === null) return count >= longEnough && share >= nearlyIdentical;
  if (one.words.all.length > 2 && one.words.all.join(' ') === other.words.all.join(' ')) return true;
  const [shorter, longer] =
    one.words.content.length <= other.words.content.length
      ? [one.words, other.words]
      : [other.words, one.words];
  if (shorter.content.length > 2) {
    const alike = longer.content.length <= shorter.content.length * alikeInLength;
    return count >= 2 && share >= (alike ? reworded : nearlyIdentical);
  }
  if (share < 1) return false;
  if (shorter.content.length === 2) return true;
  const [word = ''] = shorter.content;
  return word.length > 3 && (longer.content.length <= shortQuotation || (frequency.get(word) ?? 0) <= rare);
}

/** Two unnamed sources, one telling word or more, the same in both accounts: `productive` of both delegations. */
function identical(one: Rendering, other: Rendering): boolean {
  return (
    one.words.all.join(' ') === other.words.all.join(' ') && one.words.content.some((word) => word.length > 5)
  );
}

function commonestSpeaker(group: readonly Rendering[]): string | null {
  const counts = new Map<string, number>();
  for (const { quote } of group) {
    if (quote.speaker !== null) counts.set(quote.speaker, (counts.get(quote.speaker) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    (x, y) => y[1] - x[1] || y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1),
  );
  return best?.[0] ?? null;
}
