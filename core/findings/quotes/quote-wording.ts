import type { Side } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { upperFirst } from '../../text/upper-first.ts';
import type { Word } from '../../text/words.ts';
import { isFunctionWord } from '../../words/function-words.ts';
import { alignWords, type WordChange } from '../evidence/aligned-words.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { excerptOf } from '../evidence/excerpt.ts';
import { printed } from '../evidence/printed.ts';
import { listed, numeral, valuesAgainst } from '../evidence/telling.ts';
import { isJoint, weightOf, worst } from '../evidence/wording-weight.ts';
import { countChanged, edgeChanges } from './edge-changes.ts';
import { fragmentEdge } from './fragment-edge.ts';
import { inflectedEnd } from './inflected-end.ts';
import { otherEnding } from './other-ending.ts';
import { type Rendering, renderingsOf } from './renderings.ts';
import { reworded } from './reworded.ts';
import { matters, type Stretch, type Variant, wholeOf } from './variants.ts';

const fewestShared = 3;
/** Inside one account two sentences of one speech are more easily alike by chance. */
const fewestWithin = 5;
/** Shared words that say something. */
const fewestMatter = 2;
/** As much as this changed, and it is another sentence rather than another wording. */
const mostChanged = 0.5;
/** Two sentences of one speech have turns in common. */
const mostChangedWithin = 0.35;
const shownAround = 2;

/**
 * Renderings of one utterance whose words differ inside the stretch they share. A longer cut, a fragment, other type
 * and spelling are no difference; words left out where the account shows dots are none either.
 *
 *     "US is working beside us"   "the US is walking beside us"   -> working / walking
 */
export function quoteWordings(evidence: Evidence): readonly Draft[] {
  const renderings = renderingsOf(evidence);
  return evidence.found.utterances.flatMap((utterance) => {
    const variants = pairsOf(renderings(utterance)).flatMap(([a, b]) => {
      const variant = compared(evidence, a, b);
      return variant === null ? [] : [variant];
    });
    const within = variants.filter(
      ({ sides }) => sides[0].rendering.quote.account === sides[1].rendering.quote.account,
    );
    const across = variants.filter((variant) => !within.includes(variant));
    return [...matters(across), ...matters(within)].map((each) => draft(evidence, utterance.speaker, each));
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

function compared(evidence: Evidence, a: Rendering, b: Rendering): Variant | null {
  return (
    inside(evidence, a, b) ??
    atEdge(a, b) ??
    otherEnding(a, b) ??
    (isGlossed(evidence, a) || isGlossed(evidence, b)
      ? null
      : (rearranged(a, b) ?? reworded(a, b) ?? fragmentEdge(a, b)))
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
    const sides: Variant['sides'] = [
      { rendering: from, first: 0, last: 0 },
      { rendering: to, first: 0, last: 0 },
    ];
    return { severity: 'medium', sides, main: sides };
  }
  return null;
}

const longestList = 8;

/** `strong, prosperous Ukraine` / `prosperous, strong Ukraine`: the same few words in another order. */
function rearranged(a: Rendering, b: Rendering): Variant | null {
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

const contentOf = ({ words }: Rendering): readonly string[] =>
  words.map((word) => word.folded).filter((word) => !isFunctionWord(word));

function inside(evidence: Evidence, a: Rendering, b: Rendering): Variant | null {
  const aligned = alignWords(a.words, b.words);
  const end = inflectedEnd(a.words, b.words, aligned);
  const isOne = a.quote.account === b.quote.account;
  const edges = isOne || end !== null ? [] : edgeChanges((id) => evidence.account(id).text, a, b, aligned);
  const changes = aligned.changes.concat(end ?? []);
  // one word in two forms is as good as shared
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

function stretches(a: Rendering, b: Rendering, changes: readonly WordChange[]): Variant['sides'] {
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
  const differing = new Map<Rendering, Stretch>();
  for (const each of variants.flatMap(({ sides }) => sides)) {
    const known = differing.get(each.rendering) ?? each;
    differing.set(each.rendering, {
      ...each,
      first: Math.min(known.first, each.first),
      last: Math.max(known.last, each.last),
    });
  }
  const wording = wordings(evidence, variants);
  return [...differing.values()].map((each) =>
    sideOf(evidence, each.rendering.quote.account, spanOf(each), wording(each.rendering)),
  );
}

/** The words of a stretch with a few around them. */
function around({ rendering, first, last }: Stretch, count = shownAround): readonly Word[] {
  return rendering.words.slice(Math.max(0, first - count), last + count + 1);
}

function spanOf(stretch: Stretch): Span {
  const shown = around(stretch);
  const { start, end } = stretch.rendering.quote;
  return span(shown[0]?.start ?? start, shown.at(-1)?.end ?? end);
}

const foldedOf = (words: readonly Word[]): string => ` ${words.map((word) => word.folded).join(' ')} `;

/**
 * How each rendering words the difference that matters most. A rendering that shares one of its two wordings is given
 * that one, however much more or less it quotes around it.
 */
function wordings(evidence: Evidence, variants: readonly Variant[]): (rendering: Rendering) => string {
  const severity = worst(variants.map((variant) => variant.severity));
  const mains = variants.toSorted(
    (a, b) => Number(b.severity === severity) - Number(a.severity === severity),
  );
  const main = new Map<Rendering, Stretch>();
  for (const each of mains.flatMap((variant) => variant.main)) {
    if (!main.has(each.rendering)) main.set(each.rendering, each);
  }
  const shown = new Map<string, string>();
  for (const each of main.values()) {
    const { account } = each.rendering.quote;
    const words = printed(evidence, account, spanOf(each));
    const key = foldedOf(around(each, 1));
    if (!shown.has(key)) shown.set(key, words.replace(dangling, ''));
  }
  return (rendering) => {
    const own = main.get(rendering);
    const key = own === undefined ? '' : foldedOf(around(own, 1));
    const words = foldedOf(rendering.words);
    const [first] = mains[0]?.main ?? [];
    const shared = [...shown].find(([each]) => each !== key && words.includes(each));
    return (first?.rendering === rendering ? undefined : shared?.[1]) ?? shown.get(key) ?? '';
  };
}

/** A small word that the cut leaves hanging. */
const dangling = /\s(?:and|or|but|the|an?|of|to|in|on|for|with|that)$/i;

function draft(evidence: Evidence, speaker: string | null, variants: readonly Variant[]): Draft {
  const sides = sidesOf(evidence, variants);
  const one = new Set(sides.map((each) => each.account)).size === 1;
  const whose = speaker === null ? 'the words of one quotation' : `${speaker}’s words`;
  const given = sides.map((side) => ({ ...side, value: excerptOf(side.value, 0) }));
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
    silent: silentAccounts(evidence, sides),
  };
}
