import { stemmer } from 'stemmer';
import { transliterationKey } from '../facts/transliteration.ts';
import { foldedWords } from '../text/words.ts';

/** The words of a quotation as they are compared. */
export type QuotedWords = {
  readonly all: readonly string[];
  /** Without small words, by their stems. */
  readonly content: readonly string[];
  /** Length of the longest of `content`, in UTF-16 code units. */
  readonly longest: number;
};

const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its i he she we you they me him her us them my your his our their and or but if so ' +
    'of to in on at by for from with about into over as than then is are was were be been being am do does did have has had ' +
    "will would can could should may might must not no nor very just also there here it's i'm we're they're that's there's " +
    "don't didn't isn't aren't wasn't won't can't he's she's you're i've we've they've i'll we'll what who which when where " +
    'how why all any some more most s t re ve ll d m'
  ).split(' '),
);

const longestCompared = 400;

export function quotedWords(text: string): QuotedWords {
  const all = foldedWords(text.slice(0, 20_000))
    .slice(0, longestCompared)
    .map((word) => word.replace(/['’]s$/u, ''));
  const telling = all.filter((word) => !smallWords.has(word)).map(stemmed);
  const content = telling.length > 0 ? telling : all;
  const longest = content.reduce((most, word) => Math.max(most, word.length), 0);
  return { all, content, longest };
}

const stems = new Map<string, string>();
const mostStems = 50_000;

/** Forms of one word: `talks` = `talk`, `working` = `work`. Remembered, for the same words come again and again. */
function stemmed(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (stems.size > mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Share of the shorter quotation's telling words that the other has in the same order, 0..1, and how many those are. */
export function sharedInOrder(
  a: QuotedWords,
  b: QuotedWords,
): { readonly share: number; readonly count: number } {
  const count = longestCommon(a.content, b.content);
  return { count, share: count / Math.max(1, Math.min(a.content.length, b.content.length)) };
}

/** Length of the longest common subsequence; both lists are bounded, so is the work. One row, written over in place. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let at = 1; at <= b.length; at += 1) {
      const above = row[at] ?? 0;
      row[at] = word === b[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/** Whether two names are one speaker's: same surname whatever the transliteration, no contrary given names. */
export function sameSpeaker(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.surname !== other.surname) return false;
  return one.given === '' || other.given === '' || one.given.charAt(0) === other.given.charAt(0);
}

function partsOf(name: string): { readonly given: string; readonly surname: string } {
  const at = name.trimEnd().lastIndexOf(' ');
  return {
    given: transliterationKey(name.slice(0, Math.max(at, 0))),
    surname: transliterationKey(name.slice(at + 1)),
  };
}
