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
    sideOf(evidence, each.part.quote.account, spanOf(each), wording(each.part)),
  );
}

const shownAround = 2;

/** The words that differ with a few on either side, so that a reader sees what they belong to. */
function spanOf({ part, first, last }: DifferingWords): Span {
  const shown = part.words.slice(Math.max(0, first - shownAround), last + shownAround + 1);
  const { start, end } = part.quote;
  return span(shown[0]?.start ?? start, shown.at(-1)?.end ?? end);
}

/** The same as far as their sentence goes: what is shown of it ends with it. */
function around(
  { account }: Evidence,
  { part, first, last }: DifferingWords,
  count = shownAround,
): readonly Word[] {
  const { words, quote } = part;
  const { text } = account(quote.account);
  const isOpening = (index: number): boolean =>
    index > 0 && sentenceEnd.test(text.slice(words[index - 1]?.end, words[index]?.start));
  let from = first;
  while (from > Math.max(0, first - count) && !isOpening(from)) from -= 1;
  const latest = Math.max(first - 1, last);
  let to = latest + 1;
  while (to <= latest + count && to < words.length && !isOpening(to)) to += 1;
  return words.slice(from, to);
}

/** Between two words of a quotation. */
const sentenceEnd = /[.!?]["”’')\]]*\s/u;

const foldedOf = (words: readonly Word[]): string => ` ${words.map((word) => word.folded).join(' ')} `;

/** What differs, with the word on either side: renderings that have these word it alike. */
const keyOf = (evidence: Evidence, stretch: DifferingWords): string => foldedOf(around(evidence, stretch, 1));

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
      (words) => !words.includes(keyOf(evidence, each)) || words.includes(foldedOf(around(evidence, each))),
    ),
  );
  const shown = new Map<string, Excerpt>();
  for (const each of main.values()) {
    const words = around(evidence, each, areAlike ? shownAround : 1);
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
  return printed(evidence, account, at).replace(dangling, '');
}

const spelt = (text: string): string =>
  wordsOf(text)
    .map(({ start, end }) => text.slice(start, end).replaceAll('’', "'").toLowerCase())
    .join(' ');

/** A small word that a cut leaves hanging at the end of what is shown. */
const dangling = /\s(?:and|or|but|the|an?|of|to|in|on|for|with|that)$/i;
