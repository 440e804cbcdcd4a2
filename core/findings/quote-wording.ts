import type { Quote, Severity, Side } from '../model.ts';
import { span } from '../span.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { alignWords, type WordChange } from './aligned-words.ts';
import {
  type Draft,
  type Evidence,
  orderedSides,
  sideOf,
  silentAccounts,
  valuesByAccount,
} from './evidence.ts';
import { isJoint, weightOf, worst } from './wording-weight.ts';

type Rendering = { readonly quote: Quote; readonly words: readonly Word[] };
/** The words of a rendering that differ, first to last. */
type Stretch = { readonly rendering: Rendering; readonly first: number; readonly last: number };
type Variant = { readonly severity: Severity; readonly sides: readonly [Stretch, Stretch] };

const fewestShared = 3;
/** Inside one account two sentences of one speech are more easily alike by chance. */
const fewestWithin = 5;
/** Shared words that say something. */
const fewestMatter = 2;
/** More than this changed, and it is another sentence rather than another wording. */
const mostChanged = 0.5;
const shownAround = 2;

/**
 * Renderings of one utterance whose words differ inside the stretch they share. A longer cut, a fragment, other type
 * and spelling are no difference; words left out where the account shows dots are none either.
 *
 *     "US is working beside us"   "the US is walking beside us"   -> working / walking
 */
export function quoteWordings(evidence: Evidence): readonly Draft[] {
  return evidence.found.utterances.flatMap((utterance) => {
    const renderings = utterance.members
      .map((id) => evidence.quote(id))
      .filter((quote) => quote !== undefined)
      .flatMap((quote) => partsOf(evidence, quote));
    const variants = pairsOf(renderings).flatMap(([a, b]) => {
      const variant = compared(evidence, a, b);
      return variant === null ? [] : [variant];
    });
    const within = variants.filter(
      ({ sides }) => sides[0].rendering.quote.account === sides[1].rendering.quote.account,
    );
    const across = variants.filter((variant) => !within.includes(variant));
    return [draft(evidence, utterance.speaker, across), draft(evidence, utterance.speaker, within)].filter(
      (each) => each !== null,
    );
  });
}

const most = 30;

function pairsOf(renderings: readonly Rendering[]): readonly (readonly [Rendering, Rendering])[] {
  const some = renderings.slice(0, most);
  return some.flatMap((a, index) =>
    some
      .slice(index + 1)
      .filter((b) => b.quote !== a.quote)
      .map((b): readonly [Rendering, Rendering] => [a, b]),
  );
}

/** Dots by which an account says that it leaves words out, with or without brackets. */
const ellipsis = /\[?(?:…|\.\s?\.\s?\.+)\]?/gu;

/** The words of a quote, in as many parts as its dots make: what was left out cannot differ. */
function partsOf({ account }: Evidence, quote: Quote): readonly Rendering[] {
  const source = account(quote.account).text.slice(quote.start, quote.end);
  const words = wordsOf(source);
  const cuts = [...source.matchAll(ellipsis)].map((match) => match.index);
  return [0, ...cuts].map((from, index) => ({
    quote,
    words: words
      .filter((word) => word.start >= from && word.start < (cuts[index] ?? source.length))
      .map((word) => ({ ...word, start: word.start + quote.start, end: word.end + quote.start })),
  }));
}

function compared(evidence: Evidence, a: Rendering, b: Rendering): Variant | null {
  return (
    inside(evidence, a, b) ??
    atEdge(a, b) ??
    (isGlossed(evidence, a) || isGlossed(evidence, b) ? null : rearranged(a, b))
  );
}

function isGlossed({ account }: Evidence, { quote }: Rendering): boolean {
  return /[[(]/u.test(account(quote.account).text.slice(quote.start, quote.end));
}

const intensifier =
  /^(?:very|quite|extremely|highly|really|super|most|so|too|fairly|rather|somewhat|absolutely|totally)$/u;

/** `very productive and useful` / `productive and useful session`: a word of degree that only one has. */
function atEdge(a: Rendering, b: Rendering): Variant | null {
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
    // without a word of degree on both sides, more than one word must follow alike
    if (!intensifier.test(other) && (rest[1] === undefined || rest[1].folded !== from.words[2]?.folded))
      continue;
    return {
      severity: 'medium',
      sides: [
        { rendering: from, first: 0, last: 0 },
        { rendering: to, first: 0, last: 0 },
      ],
    };
  }
  return null;
}

const longestList = 8;

/** `strong, prosperous Ukraine` / `prosperous, strong Ukraine`: the same few words in another order. */
function rearranged(a: Rendering, b: Rendering): Variant | null {
  if (Math.max(a.words.length, b.words.length) > longestList || a.quote.account === b.quote.account)
    return null;
  const content = ({ words }: Rendering): readonly string[] =>
    words.map((word) => word.folded).filter((word) => !isFunctionWord(word));
  const [few, many] = [content(a), content(b)].toSorted((one, two) => one.length - two.length);
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
  const whole = (rendering: Rendering): Stretch => ({
    rendering,
    first: 0,
    last: rendering.words.length - 1,
  });
  return { severity: 'low', sides: [whole(a), whole(b)] };
}

function inside(evidence: Evidence, a: Rendering, b: Rendering): Variant | null {
  const { shared, changes } = alignWords(a.words, b.words);
  const matter = shared.filter(([at]) => !isFunctionWord(a.words[at]?.folded ?? '')).length;
  const fewest = a.quote.account === b.quote.account ? fewestWithin : fewestShared;
  if (shared.length < fewest || matter < fewestMatter + (a.quote.account === b.quote.account ? 1 : 0))
    return null;
  const meant = changes.filter((change) => !isGloss(evidence, a, b, change) && !isJoint(change));
  const changed = meant.reduce((sum, { from, to }) => sum + Math.max(from.length, to.length), 0);
  if (meant.length === 0 || changed > mostChanged * (shared.length + changed)) return null;
  return {
    severity: worst(meant.map(weightOf)),
    sides: [
      stretch(
        a,
        meant.map(({ from, fromAt }) => ({ at: fromAt, count: from.length })),
      ),
      stretch(
        b,
        meant.map(({ to, toAt }) => ({ at: toAt, count: to.length })),
      ),
    ],
  };
}

/** Brackets where the words differ: the account says that it glosses. */
function isGloss(
  { account }: Evidence,
  a: Rendering,
  b: Rendering,
  { from, to, fromAt, toAt }: WordChange,
): boolean {
  const stretch = ({ quote, words }: Rendering, at: number, count: number): string =>
    account(quote.account).text.slice(
      words[at - 1]?.end ?? quote.start,
      words[at + count]?.start ?? quote.end,
    );
  return /[[(]/u.test(stretch(a, fromAt, from.length)) || /[[(]/u.test(stretch(b, toAt, to.length));
}

function stretch(
  rendering: Rendering,
  places: readonly { readonly at: number; readonly count: number }[],
): Stretch {
  return {
    rendering,
    first: Math.min(...places.map(({ at }) => at)),
    last: Math.max(...places.map(({ at, count }) => at + count - 1)),
  };
}

/** One side for each rendering: all of its words that differ from some other, with a little around them. */
function sidesOf(evidence: Evidence, variants: readonly Variant[]): readonly Side[] {
  const stretches = new Map<Rendering, Stretch>();
  for (const each of variants.flatMap(({ sides }) => sides)) {
    const known = stretches.get(each.rendering) ?? each;
    stretches.set(each.rendering, {
      ...each,
      first: Math.min(known.first, each.first),
      last: Math.max(known.last, each.last),
    });
  }
  const sides = [...stretches.values()].map(({ rendering: { quote, words }, first, last }) => {
    const from = words[Math.max(0, first - shownAround)];
    const to = words[Math.min(words.length - 1, last + shownAround)];
    const at = span(from?.start ?? quote.start, to?.end ?? quote.end);
    const value = evidence.account(quote.account).text.slice(at.start, at.end).replace(/\s+/gu, ' ');
    return sideOf(evidence, quote.account, at, value);
  });
  return orderedSides(evidence, sides);
}

function draft(evidence: Evidence, speaker: string | null, variants: readonly Variant[]): Draft | null {
  if (variants.length === 0) return null;
  const sides = sidesOf(evidence, variants);
  const one = new Set(sides.map((each) => each.account)).size === 1;
  const who = speaker === null ? 'One quotation' : `One quotation of ${speaker}`;
  const account = evidence.name(sides[0]?.account ?? '');
  return {
    kind: one ? 'internal-inconsistency' : 'quote-wording',
    severity: one ? 'medium' : worst(variants.map((variant) => variant.severity)),
    confidence: one ? 0.7 : 0.85,
    summary: one
      ? `${account} words ${who.replace('One', 'one')} in ${new Set(sides.map((each) => each.value)).size} ways: ${[...new Set(sides.map((each) => `“${each.value}”`))].join(' and ')}.`
      : `${who} is worded differently: ${valuesByAccount(evidence, sides)}.`,
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
