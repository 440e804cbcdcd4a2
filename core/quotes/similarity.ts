import { nearnessInMeaning } from '../contradiction/near-words.ts';
import { transliterationKey } from '../names/transliteration.ts';
import { stemOf } from '../text/stem.ts';
import { wordSet } from '../text/word-lists.ts';
import { foldedWords } from '../text/words.ts';

/** The words of a quotation as they are compared. */
export type QuotedWords = {
  readonly all: readonly string[];
  /** Without small words, by their stems. */
  readonly content: readonly string[];
  /** The same words as they stand, beside their stems. */
  readonly plain: readonly string[];
  /** Length of the longest of `plain`, in UTF-16 code units. */
  readonly longest: number;
};

const smallWords = wordSet(
  'a an the this that these those it its i he she we you they me him her us them my your his our their and or but if so ' +
    'of to in on at by for from with about into over as than then is are was were be been being am do does did have has had ' +
    "will would can could should may might must not no nor never cannot very just also there here it's i'm we're they're that's there's " +
    "don't didn't isn't aren't wasn't won't can't he's she's you're i've we've they've i'll we'll what who which when where " +
    'how why all any some more most s t re ve ll d m',
);

/** Two small words in one: `they'll`, `hasn't`. */
const contracted = /^(?:i|you|he|she|it|we|they|that|there|who|what)['’](?:ll|re|ve|d|m)$|n['’]t$/u;

const longestCompared = 400;
/** `counter-measures` beside `countermeasures`. */
const prefix = /\b(anti|co|counter|inter|multi|non|over|post|pre|re|semi|sub|ultra)-(?=[a-z])/giu;

export function quotedWords(text: string): QuotedWords {
  const all = foldedWords(text.slice(0, 20_000).replace(prefix, '$1'))
    .slice(0, longestCompared)
    .map((word) => word.replace(/['’]s$/u, ''));
  const telling = all.filter((word) => !smallWords.has(word) && !contracted.test(word));
  const plain = telling.length > 0 ? telling : all;
  const content = telling.length > 0 ? telling.map(stemOf) : all;
  const longest = plain.reduce((most, word) => Math.max(most, word.length), 0);
  return { all, content, plain, longest };
}

/** Share of the shorter quotation's telling words that the other has in the same order, 0..1, and how many those are. */
export function sharedInOrder(
  a: QuotedWords,
  b: QuotedWords,
): { readonly share: number; readonly count: number } {
  const count = longestCommon(a.content, b.content);
  return { count, share: count / Math.max(1, Math.min(a.content.length, b.content.length)) };
}

const isSame = (one: string, other: string): number => (one === other ? 1 : 0);

/**
 * How much of two lists of words is alike in the same order: the best alignment's sum of what `worth` gives for two
 * words. Both lists are bounded, and so is the work. Keeps one row of the table, written over in place.
 */
function longestCommon(a: readonly string[], b: readonly string[], worth: typeof isSame = isSame): number {
  const row = new Float32Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let at = 1; at <= b.length; at += 1) {
      const above = row[at] ?? 0;
      row[at] = Math.max(above, row[at - 1] ?? 0, diagonal + worth(word, b[at - 1] ?? ''));
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/** How much a word of nearly the same meaning counts, since reporters and translators choose different ones. */
const worthOf: Readonly<Partial<Record<NonNullable<ReturnType<typeof nearnessInMeaning>>, number>>> = {
  same: 1,
  synonym: 0.8,
  near: 0.6,
  wider: 0.6,
};
const longestMeant = 40;

function inMeaning(one: string, other: string): number {
  if (one === other || stemOf(one) === stemOf(other)) return 1;
  return worthOf[nearnessInMeaning(one, other) ?? 'loose'] ?? 0;
}

/** As `sharedInOrder`, where words of one meaning count too: `the hard part begins` and `the hard part starts`. */
export function meantInOrder(a: QuotedWords, b: QuotedWords): number {
  const [one, other] = [a.plain.slice(0, longestMeant), b.plain.slice(0, longestMeant)];
  return longestCommon(one, other, inMeaning) / Math.max(1, Math.min(one.length, other.length));
}

/** Whether two names are one speaker's: the same surname in any transliteration, and no conflicting given names. */
export function sameSpeaker(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.surname !== other.surname) return false;
  if (one.given.length === 0 || other.given.length === 0) return true;
  // what stands before a given name may be no name: `Teacher Ann Porter`
  const [fewer, more] = one.given.length <= other.given.length ? [one, other] : [other, one];
  return more.given.some((given) => given.charAt(0) === fewer.given[0]?.charAt(0));
}

function partsOf(name: string): { readonly given: readonly string[]; readonly surname: string } {
  // `Lorne Tarn` is `Lorne-Tarn`
  const parts = name.trim().split(/[ -]/u).map(transliterationKey);
  return { given: parts.slice(0, -1), surname: parts.at(-1) ?? '' };
}
