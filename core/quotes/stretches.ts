import { sentencesIn } from '../passages/sentences.ts';
import { type Span, span, trimSpan } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { isDescribed, nounOf } from './described.ts';
import { sharingPairs, wordPlacesOf } from './sharing-pairs.ts';
import { type QuotedWords, quotedWords, sameSpeaker, sharedInOrder } from './similarity.ts';

const dotsBeforeCapital = byScript(String.raw`…(?=\p{Lu}\p{Ll}*\s)`, 'g');

type Quoted = Span & { readonly account: string; readonly speaker: string | null };
type QuotedSentence = { readonly quote: number; readonly at: Span; readonly words: QuotedWords };

/** Sentences of one speaker in two accounts that share this much are one sentence. */
const sameSentence = 0.6;
/** Sentences in the same place beside such sentences need to share only this much. */
const reworded = 0.4;
/** A sentence with fewer telling words than this must share all of them. */
const short = 3;
/** Longer quotations are speeches, not stretches of one post. */
const mostSentences = 12;

/**
 * Two accounts may quote overlapping stretches of one post: `A B C` here, `X B C` there. Neither quotation renders the
 * other, only their sentences do; so both are cut into sentences. A quotation that is only longer (`A B` and `A B C`) is
 * left whole, as is one that no other account overlaps.
 */
export function cutOverlapping<T extends Quoted>(
  quotes: readonly T[],
  textOf: (account: string) => string,
): readonly T[] {
  const sentences = quotes.flatMap((quote, index) => sentencesOf(quote, index, textOf(quote.account)));
  if (sentences.length === 0) return quotes;
  const overlaps = overlapsOf(quotes, sentences);
  const cut = new Set<number>();
  const beside: number[] = [];
  const counts = new Map<number, number>();
  for (const { quote } of sentences) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  for (const { a, b, ofA, ofB } of overlaps) {
    if (ofA.size >= (counts.get(a) ?? 0) || ofB.size >= (counts.get(b) ?? 0)) continue;
    if (areReworded(leftOf(sentences, a, ofA), leftOf(sentences, b, ofB))) continue;
    cut.add(a).add(b);
  }
  // What shares sentences with a quotation that was cut is cut as well, or its sentences would have no counterpart.
  for (const { a, b } of overlaps) if (cut.has(a) !== cut.has(b)) beside.push(cut.has(a) ? b : a);
  for (const each of beside) cut.add(each);
  return quotes.flatMap((quote, index) =>
    cut.has(index)
      ? sentences.flatMap((each) => (each.quote === index ? [{ ...quote, ...each.at }] : []))
      : [quote],
  );
}

/** The sentences of a quotation without a counterpart. */
function leftOf(
  sentences: readonly QuotedSentence[],
  quote: number,
  found: ReadonlySet<number>,
): readonly QuotedSentence[] {
  return sentences.filter((sentence, index) => sentence.quote === quote && !found.has(index));
}

/** What is left on both sides are the same sentences in other words: two renderings, and not two stretches of one post. */
function areReworded(one: readonly QuotedSentence[], other: readonly QuotedSentence[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ words }, index) => {
      const counterpart = other[index];
      if (counterpart === undefined) return false;
      const { share, count } = sharedInOrder(words, counterpart.words);
      return count >= 2 && share >= reworded;
    })
  );
}

/** The sentences of a quotation that has several; none otherwise. */
function sentencesOf(quoted: Quoted, quote: number, text: string): readonly QuotedSentence[] {
  if (quoted.speaker === null) return [];
  const source = text.slice(quoted.start, quoted.end);
  if (!/[.!?…]\S*\s*\S/u.test(source)) return [];
  const spans = sentencesIn(source).flatMap((each) => joinedByEllipsis(source, each));
  if (spans.length < 2 || spans.length > mostSentences) return [];
  return spans.map(({ start, end }) => ({
    quote,
    at: { start: quoted.start + start, end: quoted.start + end },
    words: quotedWords(source.slice(start, end)),
  }));
}

/** `…interests…We will`: an outlet joins two sentences that stood apart. */
function joinedByEllipsis(source: string, at: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = at;
  for (const match of dotsBeforeCapital.all(source.slice(at.start, at.end))) {
    const end = at.start + match.index + 1;
    parts.push(span(start, end));
    start = end;
  }
  parts.push(trimSpan(source, span(start, at.end)));
  return parts;
}

type Overlap = {
  readonly a: number;
  readonly b: number;
  /** Which of their sentences have a counterpart in the other quotation. */
  readonly ofA: Set<number>;
  readonly ofB: Set<number>;
};

function overlapsOf(quotes: readonly Quoted[], sentences: readonly QuotedSentence[]): readonly Overlap[] {
  const overlaps = new Map<string, Overlap>();
  const content = sentences.map(({ words }) => [...new Set(words.content)]);
  const accounts = new Set(quotes.map(({ account }) => account)).size;
  for (const [one, other] of sharingPairs(content, wordPlacesOf(content), sameSentence, accounts)) {
    const [first, second] = [sentences[one], sentences[other]];
    if (first === undefined || second === undefined || !renders(first.words, second.words)) continue;
    const [a, b] = [quotes[first.quote], quotes[second.quote]];
    if (a === undefined || b === undefined || a.account === b.account) continue;
    if (!mayBeOne(a.speaker ?? '', b.speaker ?? '')) continue;
    const key = `${first.quote} ${second.quote}`;
    const overlap = overlaps.get(key) ?? {
      a: first.quote,
      b: second.quote,
      ofA: new Set<number>(),
      ofB: new Set<number>(),
    };
    overlap.ofA.add(one);
    overlap.ofB.add(other);
    overlaps.set(key, overlap);
  }
  return [...overlaps.values()];
}

/** One speaker, or two descriptions of one: `a close friend of hers`, `one friend`. */
function mayBeOne(one: string, other: string): boolean {
  return sameSpeaker(one, other) || (isDescribed(one) && isDescribed(other) && nounOf(one) === nounOf(other));
}

function renders(a: QuotedWords, b: QuotedWords): boolean {
  if (a.all.join(' ') === b.all.join(' ')) return true;
  const { share, count } = sharedInOrder(a, b);
  const least = Math.min(a.content.length, b.content.length);
  return count >= 2 && share >= (least < short ? 1 : sameSentence);
}
