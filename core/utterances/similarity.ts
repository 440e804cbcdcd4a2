import { surnameKey } from '../quotes/names.ts';
import { foldedWords } from '../text/words.ts';

/** The words of a quotation as they are compared. */
export type QuotedWords = { readonly all: readonly string[]; readonly content: readonly string[] };

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
  const content = all.filter((word) => !smallWords.has(word)).map(stemmed);
  return { all, content: content.length > 0 ? content : all };
}

/** Forms of one word: `talks` = `talk`, `aggressions` = `aggression`. */
function stemmed(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|y)$/u, 'i').replace(/(?<!s)s$/u, '') : word;
}

/** Share of the shorter quotation's telling words that the other has in the same order, 0..1, and how many those are. */
export function sharedInOrder(
  a: QuotedWords,
  b: QuotedWords,
): { readonly share: number; readonly count: number } {
  const count = longestCommon(a.content, b.content);
  return { count, share: count / Math.max(1, Math.min(a.content.length, b.content.length)) };
}

/** Length of the longest common subsequence; both lists are bounded, so is the work. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let last = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const row = [0];
    for (const [index, other] of b.entries()) {
      row.push(word === other ? (last[index] ?? 0) + 1 : Math.max(last[index + 1] ?? 0, row[index] ?? 0));
    }
    last = row;
  }
  return last.at(-1) ?? 0;
}

/** Whether two names are one speaker's: same surname after folding transliterations, no contrary given names. */
export function sameSpeaker(a: string, b: string): boolean {
  if (a === b) return true;
  if (surnameKey(a) !== surnameKey(b)) return false;
  const [givenA = '', givenB = ''] = [a, b].map((name) => name.split(/\s+/u).slice(0, -1).join(' '));
  return givenA === '' || givenB === '' || surnameKey(givenA).charAt(0) === surnameKey(givenB).charAt(0);
}
