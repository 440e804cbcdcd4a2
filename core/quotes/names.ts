import type { Span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { foldWord } from '../text/fold.ts';
import { bodyWords, mensNames, openingWords, titleWords, womensNames } from './name-words.ts';

/** A name in a text: without title, nationality or possessive. */
export type NameMention = Span & {
  readonly name: string;
  /** What stood before the name in capitals, lower case: `us secretary of state`. */
  readonly title: string;
};

const nameToken = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[-.'’‑&]\\p{L}[\\p{L}\\p{M}\\p{N}]*)*\\.?";
const link = '(?:of the|of|de la|de|da|di|del|van der|van|von|bin|ibn|al|el|ben|du)';
const run = byScript(
  new RegExp(`${nameToken}(?:(?:[ \\u00a0]|[ \\u00a0]${link}[ \\u00a0])${nameToken}){0,11}`, 'gu'),
);
const possessive = /['’]s?$/u;

/** The names in a text, in order. Of a run of capitals the last name counts: `Putin's aide`, `Ukraine's President X`. */
export function namesIn(text: string): readonly NameMention[] {
  const names: NameMention[] = [];
  for (const match of text.matchAll(run(text))) names.push(...namesOfRun(text, match.index, match[0]));
  return names;
}

type Token = { readonly start: number; readonly word: string };

function namesOfRun(text: string, start: number, source: string): readonly NameMention[] {
  const names: NameMention[] = [];
  let tokens: Token[] = [];
  const flush = (): void => {
    const mention = mentionOf(text, tokens);
    if (mention !== null) names.push(mention);
    tokens = [];
  };
  for (const match of source.matchAll(/[^ \u00a0]+/gu)) {
    const word = match[0];
    tokens.push({ start: start + match.index, word });
    const sentenceEnd =
      /^\p{L}[\p{L}'’-]{2,}\.$/u.test(word) && !titleWords.has(word.slice(0, -1).toLowerCase());
    if (possessive.test(word) || sentenceEnd) flush();
  }
  flush();
  return names;
}

function mentionOf(text: string, tokens: readonly Token[]): NameMention | null {
  let first = 0;
  let opens = true;
  for (; first < tokens.length; first += 1) {
    const word = bare(tokens[first]?.word ?? '');
    opens &&= openingWords.has(word) || adverb.test(word);
    if (!opens && !titleWords.has(word)) break;
  }
  // Nothing but titles: `the White House`, `State Department` are named by what they are.
  const kept = first === tokens.length ? withoutOpenings(tokens) : tokens.slice(first);
  const [from, last] = [kept[0], kept.at(-1)];
  if (from === undefined || last === undefined) return null;
  // `US`, `Top Ukrainian`: no name of anybody, unless a body is called so.
  if (first === tokens.length && !kept.some(({ word }) => namesBody(word))) return null;
  const end = last.start + last.word.replace(possessive, '').replace(/\.$/u, '').length;
  const title = tokens
    .slice(0, first)
    .map(({ word }) => word.toLowerCase())
    .join(' ');
  return {
    start: from.start,
    end,
    name: text.slice(from.start, end),
    title: first === tokens.length ? '' : title,
  };
}

/** `Specifically`, `Immediately`; no surname ends so. */
const adverb = /^\p{L}{3,}(?:ically|ately|tely|rtly|ntly|ously|ively|ingly|edly|ually)$/u;

/** Lower case, without what is no part of the word. */
const bare = (word: string): string => word.toLowerCase().replace(possessive, '').replace(/\.$/u, '');

function namesBody(word: string): boolean {
  return bodyWords.has(bare(word)) || /^(?:kremlin|pentagon|nato|treasury|u\.?n)$/u.test(bare(word));
}

function withoutOpenings(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ word }) => !openingWords.has(word.toLowerCase()));
  return first === -1 ? [] : tokens.slice(first);
}

/** The last word of a name as it is compared, so that `Gorbachyov` and `Gorbachev`, `Sergei` and `Sergey` are one. */
export function surnameKey(name: string): string {
  const known = surnameKeys.get(name);
  if (known !== undefined) return known;
  const key = transliterated(name.split(/[\s\u00a0]+/u).at(-1) ?? name);
  if (surnameKeys.size > mostKeys) surnameKeys.clear();
  surnameKeys.set(name, key);
  return key;
}

/** Remembered: an account says the same few names over and over. */
const surnameKeys = new Map<string, string>();
const mostKeys = 20_000;

/** Folds what transliterations of one name differ by: doubled letters, y/i/j endings, `v`/`w`, `h` after a consonant. */
function transliterated(word: string): string {
  return foldWord(word)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?:[iyj]+)/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/(?:ei|eo)/gu, 'e')
    .replace(/i$/u, '');
}

/** Whether a name can be a person's: two words or more, the last one no body or place. */
export function mayBePerson(name: string): boolean {
  const words = name.toLowerCase().split(/[\s\u00a0]+/u);
  return !words.some((word) => bodyWords.has(word.replace(possessive, '')));
}

export type Gender = 'he' | 'she' | null;

/** What given name and title tell of a person's gender; null where they tell nothing. */
export function genderOf(name: string, title: string): Gender {
  if (/\b(?:mrs|ms|miss|queen|princess|lady|congresswoman|spokeswoman|chairwoman)\b/u.test(title))
    return 'she';
  if (/\b(?:mr|king|prince|sir|congressman|spokesman|chairman|pope)\b/u.test(title)) return 'he';
  const given = name.toLowerCase().split(/[\s\u00a0]+/u);
  if (given.length < 2) return null;
  if (womensNames.has(given[0] ?? '')) return 'she';
  return mensNames.has(given[0] ?? '') ? 'he' : null;
}
