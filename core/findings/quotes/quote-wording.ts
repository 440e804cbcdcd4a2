import type { Side } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { upperFirst } from '../../text/upper-first.ts';
import type { Word } from '../../text/words.ts';
import { isFunctionWord } from '../../words/function-words.ts';
import { alignWords, type WordChange } from '../comparing/aligned-words.ts';
import { isJoint, weightOf, worst } from '../comparing/wording-weight.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printed } from '../telling/printed.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { listed, numeral, valuesAgainst } from '../telling/telling.ts';
import { countChanged, edgeChanges } from './edge-changes.ts';
import { inflectedEnd } from './inflected-end.ts';
import { otherEnding } from './other-ending.ts';
import { type QuotedPart, quotedPartsOf } from './quoted-parts.ts';
import { reworded } from './reworded.ts';
import { type DifferingWords, matters, type Variant, wholeOf } from './variants.ts';

const fewestShared = 3;
/**
 * Words that two quotations must share inside one account, where two sentences of one speech are easily alike by chance.
 */
const fewestWithin = 5;
/** Of the shared words so many must say something. */
const fewestMatter = 2;
/** Where this share of the words changed it is another sentence rather than another wording. */
const mostChanged = 0.5;
/** The same inside one account: two sentences of one speech have turns of phrase in common. */
const mostChangedWithin = 0.35;
const shownAround = 2;

/**
 * Renderings of one utterance whose words differ inside the stretch they share. A longer cut, a fragment, other type
 * and spelling are no difference; words left out where the account shows dots are none either.
 *
 *     "US is working beside us"   "the US is walking beside us"   -> working / walking
 */
export function quoteWordings(evidence: Evidence): readonly Draft[] {
  const parts = quotedPartsOf(evidence);
  return evidence.found.utterances.flatMap((utterance) => {
    const variants = pairsOf(parts(utterance)).flatMap(([a, b]) => {
      const variant = compared(evidence, a, b);
      return variant === null ? [] : [variant];
    });
    const within = variants.filter(
      ({ sides }) => sides[0].part.quote.account === sides[1].part.quote.account,
    );
    const across = variants.filter((variant) => !within.includes(variant));
    return [...matters(across), ...matters(within)].map((each) => draft(evidence, utterance.speaker, each));
  });
}

const most = 30;

function pairsOf(parts: readonly QuotedPart[]): readonly (readonly [QuotedPart, QuotedPart])[] {
  const some = parts.slice(0, most);
  return some.flatMap((a, index) =>
    some
      .slice(index + 1)
      .filter((b) => b.quote !== a.quote)
      .map((b): readonly [QuotedPart, QuotedPart] => [a, b]),
  );
}

function compared(evidence: Evidence, a: QuotedPart, b: QuotedPart): Variant | null {
  return (
    inside(evidence, a, b) ??
    atEdge(a, b) ??
    otherEnding(a, b) ??
    (isGlossed(evidence, a) || isGlossed(evidence, b) ? null : (rearranged(a, b) ?? reworded(a, b)))
  );
}

function isGlossed({ account }: Evidence, { quote }: QuotedPart): boolean {
  return /[[(]/u.test(account(quote.account).text.slice(quote.start, quote.end));
}

const intensifier =
  /^(?:very|quite|extremely|highly|really|super|most|so|too|fairly|rather|somewhat|absolutely|totally)$/u;

/**
 * A word of degree at the beginning that only one has: `very productive and useful` / `productive and useful session`.
 */
function atEdge(a: QuotedPart, b: QuotedPart): Variant | null {
  if (a.quote.account === b.quote.account) return null;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const degree = from.words[0]?.folded ?? '';
    const other = to.words[0]?.folded ?? '';
    if (!intensifier.test(degree) || degree === other || to.words.length > fewestWithin) continue;
    const rest = to.words.slice(intensifier.test(other) ? 1 : 0);
    if (rest[0] === undefined || rest[0].folded !== from.words[1]?.folded || isFunctionWord(rest[0].folded))
      continue;
    // where only one of them has a word of degree, one shared word behind it may be chance
    if (!intensifier.test(other) && (rest[1] === undefined || rest[1].folded !== from.words[2]?.folded))
      continue;
    const sides: Variant['sides'] = [
      { part: from, first: 0, last: 0 },
      { part: to, first: 0, last: 0 },
    ];
    return { severity: 'medium', sides, main: sides };
  }
  return null;
}

const longestList = 8;

/** The same few words in another order: `strong, prosperous Ukraine` / `prosperous, strong Ukraine`. */
function rearranged(a: QuotedPart, b: QuotedPart): Variant | null {
  if (Math.max(a.words.length, b.words.length) > longestList || a.quote.account === b.quote.account)
    return null;
  const [few, many] = [contentOf(a), contentOf(b)].toSorted((one, two) => one.length - two.length);
  if (
    few === undefined ||
    many === undefined ||
    few.length < fewestMatter ||
    !few.every((word) => many.includes(word))
  )
    return null;
  const [small, large] = [a, b]
    .map(({ words }) => words.map((word) => word.folded).join(' '))
    .toSorted((one, two) => one.length - two.length);
  if (small === undefined || large === undefined || ` ${large} `.includes(` ${small} `)) return null;
  return { severity: 'low', sides: [wholeOf(a), wholeOf(b)], main: [wholeOf(a), wholeOf(b)] };
}

const contentOf = ({ words }: QuotedPart): readonly string[] =>
  words.map((word) => word.folded).filter((word) => !isFunctionWord(word));

function inside(evidence: Evidence, a: QuotedPart, b: QuotedPart): Variant | null {
  const aligned = alignWords(a.words, b.words);
  const end = inflectedEnd(a.words, b.words, aligned);
  const isOne = a.quote.account === b.quote.account;
  const edges = isOne || end !== null ? [] : edgeChanges((id) => evidence.account(id).text, a, b, aligned);
  const changes = aligned.changes.concat(end ?? []);
  // one word in two forms counts as a shared word
  const alike = changes.length - aligned.changes.length;
  const shared = aligned.shared.length + alike;
  const matter = aligned.shared.filter(([at]) => !isFunctionWord(a.words[at]?.folded ?? '')).length + alike;
  if (shared < (isOne ? fewestWithin : fewestShared) || matter < fewestMatter + (isOne ? 1 : 0)) return null;
  const meant = [...changes, ...edges].filter(
    (change) => !isGloss(evidence, a, b, change) && !isJoint(change),
  );
  const changed = meant.reduce((sum, change) => sum + countChanged(change), 0);
  const most = isOne ? mostChangedWithin : mostChanged;
  if (meant.length === 0 || changed >= most * (shared + changed)) return null;
  const severity = worst(meant.map(weightOf));
  return {
    severity,
    sides: stretches(a, b, meant),
    main: stretches(a, b, meant.filter((change) => weightOf(change) === severity).slice(0, 1)),
  };
}

function stretches(a: QuotedPart, b: QuotedPart, changes: readonly WordChange[]): Variant['sides'] {
  return [
    stretch(
      a,
      changes.map(({ from, fromAt }) => ({ at: fromAt, count: from.length })),
    ),
    stretch(
      b,
      changes.map(({ to, toAt }) => ({ at: toAt, count: to.length })),
    ),
  ];
}

/** Whether there are brackets where the words differ: by these an account says that the words in them are its own. */
function isGloss(
  { account }: Evidence,
  a: QuotedPart,
  b: QuotedPart,
  { from, to, fromAt, toAt }: WordChange,
): boolean {
  const stretch = ({ quote, words }: QuotedPart, at: number, count: number): string =>
    account(quote.account).text.slice(
      words[at - 1]?.end ?? quote.start,
      words[at + count]?.start ?? quote.end,
    );
  return /[[(]/u.test(stretch(a, fromAt, from.length)) || /[[(]/u.test(stretch(b, toAt, to.length));
}

function stretch(
  part: QuotedPart,
  places: readonly { readonly at: number; readonly count: number }[],
): DifferingWords {
  return {
    part,
    first: Math.min(...places.map(({ at }) => at)),
    last: Math.max(...places.map(({ at, count }) => at + count - 1)),
  };
}

/** One side for each quoted part: all of its words that differ from some other, with a little around them. */
function sidesOf(evidence: Evidence, variants: readonly Variant[]): readonly Side[] {
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

/** The words that differ with a few on either side, so that a reader sees what they belong to. */
function around({ part, first, last }: DifferingWords, count = shownAround): readonly Word[] {
  return part.words.slice(Math.max(0, first - count), last + count + 1);
}

function spanOf(stretch: DifferingWords): Span {
  const shown = around(stretch);
  const { start, end } = stretch.part.quote;
  return span(shown[0]?.start ?? start, shown.at(-1)?.end ?? end);
}

const foldedOf = (words: readonly Word[]): string => ` ${words.map((word) => word.folded).join(' ')} `;

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
  const shown = new Map<string, string>();
  for (const each of main.values()) {
    const { account } = each.part.quote;
    const words = printed(evidence, account, spanOf(each));
    const key = foldedOf(around(each, 1));
    if (!shown.has(key)) shown.set(key, words.replace(dangling, ''));
  }
  return (part) => {
    const own = main.get(part);
    const key = own === undefined ? '' : foldedOf(around(own, 1));
    const words = foldedOf(part.words);
    const [first] = mains[0]?.main ?? [];
    const shared = [...shown].find(([each]) => each !== key && words.includes(each));
    return (first?.part === part ? undefined : shared?.[1]) ?? shown.get(key) ?? '';
  };
}

/** A small word that a cut leaves hanging at the end of what is shown. */
const dangling = /\s(?:and|or|but|the|an?|of|to|in|on|for|with|that)$/i;

function draft(evidence: Evidence, speaker: string | null, variants: readonly Variant[]): Draft {
  const sides = sidesOf(evidence, variants);
  const one = new Set(sides.map((each) => each.account)).size === 1;
  const whose = speaker === null ? 'the words of one quotation' : `${speaker}’s words`;
  const given = sides.map((side) => ({ ...side, value: shortExcerpt(side.value, 0) }));
  const ways = [...new Set(given.map(({ value }) => `“${value}”`))];
  return {
    kind: one ? 'internal-inconsistency' : 'quote-wording',
    severity: one ? 'medium' : worst(variants.map((variant) => variant.severity)),
    confidence: one ? 0.7 : 0.85,
    summary: one
      ? `${evidence.name(sides[0]?.account ?? '')} has ${whose} in ${numeral(ways.length)} ways: ${listed(ways)}.`
      : `${upperFirst(whose)} differ: ${valuesAgainst(evidence, given)}.`,
    because: ['the words of renderings of one utterance, within the stretch that they share'],
    sides,
  };
}
