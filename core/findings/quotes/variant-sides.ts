import type { Side } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { worst } from '../comparing/wording-weight.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import type { QuotedPart } from './quoted-parts.ts';
import type { DifferingWords, Variant } from './variants.ts';

/** One side for each quoted part: all of its words that differ from some other, with a little around them. */
export function sidesOf(evidence: Evidence, variants: readonly Variant[]): readonly Side[] {
  const differing = new Map<QuotedPart, DifferingWords>();
  for (const each of variants.flatMap(({ sides }) => sides)) {
    const known = differing.get(each.part) ?? each;
    differing.set(each.part, {
      ...each,
      first: Math.min(known.first, each.first),
      last: Math.max(known.last, each.last),
    });
  }
  const wording = wordings(evidence, variants);
  return [...differing.values()].map((each) =>
    sideOf(evidence, each.part.quote.account, spanOf(evidence, each), wording(each.part)),
  );
}

const shownAround = 2;

/** The words that differ with `count` on either side, whatever they belong to. */
const near = ({ part, first, last }: DifferingWords, count: number): readonly Word[] =>
  part.words.slice(Math.max(0, first - count), Math.max(first, last + 1) + count);

/** Whether a sentence of the quotation begins with one of its words, or it ends before it. */
function opensSentence({ account }: Evidence, { words, quote }: QuotedPart, index: number): boolean {
  const between = account(quote.account).text.slice(words[index - 1]?.end, words[index]?.start);
  return index >= words.length || (index > 0 && sentenceEnd.test(between));
}

/**
 * The same as far as their sentence goes: from the first word to the one behind the last. Where one quotation has nothing
 * between two sentences, both are shown.
 */
function inSentence(
  evidence: Evidence,
  { part, first, last }: DifferingWords,
  count: number,
): readonly [number, number] {
  const behind = Math.max(first, last + 1);
  let [from, to] = [first, behind];
  while (from > Math.max(0, first - count) && !opensSentence(evidence, part, from)) from -= 1;
  while (to < behind + count && !opensSentence(evidence, part, to)) to += 1;
  return from < to ? [from, to] : [Math.max(0, first - count), Math.min(part.words.length, behind + count)];
}

/** What of them is shown: no word that a cut leaves hanging, but a word more where the sentence ends with it. */
function shownOf(evidence: Evidence, stretch: DifferingWords, count: number): readonly Word[] {
  const { part, first, last } = stretch;
  const { words } = part;
  let [from, to] = inSentence(evidence, stretch, count);
  const isEnd = (): boolean => opensSentence(evidence, part, to);
  if (count === shownAround && !isEnd() && opensSentence(evidence, part, to + 1)) to += 1;
  while (to > Math.max(first, last) + 1 && !isEnd() && hangsAtEnd.test(words[to - 1]?.folded ?? '')) to -= 1;
  while (from > 0 && from < first && hangsAtStart.test(words[from]?.folded ?? '')) from += 1;
  return words.slice(from, to);
}

/** Between two words of a quotation. */
const sentenceEnd = /[.!?]["'’”]?\s/u;
/** Small words that a cut leaves hanging at the end, or at the beginning, of what is shown. */
const hangsAtEnd =
  /^(?:and|or|but|the|an?|of|to|in|on|at|by|from|as|into|for|with|that|our|my|your|his|her|its|their|this|these)$/u;
const hangsAtStart = /^(?:and|or|but|of|that|than|as)$/u;

/** All that is around a stretch, and what is shown of it. */
function spanOf(evidence: Evidence, stretch: DifferingWords): Span {
  const words = [...near(stretch, shownAround), ...shownOf(evidence, stretch, shownAround)];
  const { start, end } = stretch.part.quote;
  return words.length === 0
    ? span(start, end)
    : span(Math.min(...words.map((word) => word.start)), Math.max(...words.map((word) => word.end)));
}

const foldedOf = (words: readonly Word[]): string => ` ${words.map((word) => word.folded).join(' ')} `;

/** What differs, with the word on either side: renderings that have these word it alike. */
const keyOf = (evidence: Evidence, stretch: DifferingWords): string =>
  foldedOf(stretch.part.words.slice(...inSentence(evidence, stretch, 1)));

/**
 * How each quoted part words the difference that matters most. A part that shares one of its two wordings is given
 * that one, however much more or less it quotes around it.
 */
function wordings(evidence: Evidence, variants: readonly Variant[]): (part: QuotedPart) => string {
  const severity = worst(variants.map((variant) => variant.severity));
  const mains = variants.toSorted(
    (a, b) => Number(b.severity === severity) - Number(a.severity === severity),
  );
  const main = new Map<QuotedPart, DifferingWords>();
  for (const each of mains.flatMap((variant) => variant.main)) {
    if (!main.has(each.part)) main.set(each.part, each);
  }
  const all = [...main.keys()].map(({ words }) => foldedOf(words));
  // what is shown of several parts stands in each of them
  const areAlike = [...main.values()].every((each) =>
    all.every(
      (words) =>
        !words.includes(keyOf(evidence, each)) ||
        words.includes(foldedOf(shownOf(evidence, each, shownAround))),
    ),
  );
  const shown = new Map<string, Excerpt>();
  for (const each of main.values()) {
    const words = shownOf(evidence, each, areAlike ? shownAround : 1);
    if (!shown.has(keyOf(evidence, each)))
      shown.set(keyOf(evidence, each), { account: each.part.quote.account, words });
  }
  return (part) => {
    const own = main.get(part);
    const key = own === undefined ? '' : keyOf(evidence, own);
    const words = foldedOf(part.words);
    const [first] = mains[0]?.main ?? [];
    const shared = [...shown].find(([each]) => each !== key && words.includes(each));
    const excerpt = (first?.part === part ? undefined : shared?.[1]) ?? shown.get(key);
    return excerpt === undefined ? '' : inOwnLetters(evidence, part, excerpt);
  };
}

type Excerpt = { readonly account: string; readonly words: readonly Word[] };

/** Words as the quoted part itself prints them, where it spells one in another way: `toward`, `towards`. */
function inOwnLetters(evidence: Evidence, part: QuotedPart, excerpt: Excerpt): string {
  const at = part.words.findIndex((_, index) =>
    excerpt.words.every((word, offset) => part.words[index + offset]?.folded === word.folded),
  );
  const { account } = part.quote;
  const given = textOf(evidence, excerpt);
  if (at < 0) return given;
  const own = textOf(evidence, { account, words: part.words.slice(at, at + excerpt.words.length) });
  return spelt(own) === spelt(given) ? given : own;
}

function textOf(evidence: Evidence, { account, words }: Excerpt): string {
  const at = span(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return printed(evidence, account, at);
}

const spelt = (text: string): string =>
  wordsOf(text)
    .map(({ start, end }) => text.slice(start, end).replaceAll('’', "'").toLowerCase())
    .join(' ');
