import { listed } from '../../text/listed.ts';
import { upperFirst } from '../../text/upper-first.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import { alignWords, type WordChange } from '../comparing/aligned-words.ts';
import { pairsAmong } from '../comparing/clashes.ts';
import { isJoint, weightOf, worst } from '../comparing/wording-weight.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { numeral, valuesAgainst, wordsBy } from '../telling/telling.ts';
import { countChanged, edgeChanges } from './edge-changes.ts';
import { inflectedEnd } from './inflected-end.ts';
import { otherEnding } from './other-ending.ts';
import { type QuotedPart, quotedPartsOf } from './quoted-parts.ts';
import { namesIn, reworded } from './reworded.ts';
import { sidesOf } from './variant-sides.ts';
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
/** Of one utterance no more parts are compared. */
const mostParts = 30;

/**
 * Renderings of one utterance whose words differ inside the stretch they share. A longer cut, a fragment, other type
 * and spelling are no difference; words left out where the account shows dots are none either.
 *
 *     "US is working beside us"   "the US is walking beside us"   -> working / walking
 */
export function quoteWordings(evidence: Evidence): readonly Draft[] {
  const parts = quotedPartsOf(evidence);
  return evidence.found.utterances.flatMap((utterance) => {
    const some = parts(utterance).slice(0, mostParts);
    const variants = pairsAmong(some, (a, b) => a.quote !== b.quote).flatMap(([a, b]) => {
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

function compared(evidence: Evidence, a: QuotedPart, b: QuotedPart): Variant | null {
  return (
    inside(evidence, a, b) ??
    atEdge(a, b) ??
    otherEnding(a, b) ??
    (isGlossed(evidence, a) || isGlossed(evidence, b) ? null : (rearranged(a, b) ?? reworded(evidence, a, b)))
  );
}

function isGlossed({ textOf }: Evidence, { quote }: QuotedPart): boolean {
  return /[[(]/u.test(textOf(quote));
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
  // all that two sentences about one person share may be a name
  if (changes.length === 0 && onlyNames(evidence, a, aligned.shared)) return null;
  if (meant.length === 0 || changed >= most * (shared + changed)) return null;
  const severity = worst(meant.map(weightOf));
  return {
    severity,
    sides: stretches(a, b, meant),
    main: stretches(a, b, meant.filter((change) => weightOf(change) === severity).slice(0, 1)),
  };
}

function onlyNames(
  { account }: Evidence,
  a: QuotedPart,
  shared: readonly (readonly [number, number])[],
): boolean {
  const names = namesIn(account(a.quote.account).text, a);
  return shared.every(([at]) => {
    const word = a.words[at]?.folded ?? '';
    return isFunctionWord(word) || names.has(word);
  });
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

function draft(evidence: Evidence, speaker: string | null, variants: readonly Variant[]): Draft {
  const sides = sidesOf(evidence, variants);
  const one = new Set(sides.map((each) => each.account)).size === 1;
  const whose = wordsBy(speaker, 'the words of one quotation');
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
