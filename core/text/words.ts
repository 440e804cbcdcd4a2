import type { Span } from '../span.ts';
import { byScript } from './by-script.ts';
import { foldWord } from './fold.ts';

/** A word of a text: its span in the source, and the form it is compared by. */
export type Word = Span & { readonly folded: string };

/**
 * Letters and digits; apostrophes inside (`don't`), points and commas between digits (`1,500.5`), dotted initials
 * (`U.S.`). Hyphens part words, so that `28-point` and `28 point` have the same words.
 */
const word = byScript(
  String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*(?:(?:['’ʼ＇]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*`,
  'g',
);

/** Cheap to look for: none of the scripts below has a character elsewhere. */
const mayBeUnspaced = /[\u0e00-\u1fff\u2e80-\uffff]/;

/** Scripts written without blanks: every character counts as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/u;
const unspacedRun = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[^])+`, 'gu');

/** The words of a text in order, with spans into that text. Linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  return read(text).words;
}

/** The folded words of a text, when their places do not matter. */
export function foldedWords(text: string): readonly string[] {
  return read(text).folded;
}

type Read = { readonly words: readonly Word[]; readonly folded: readonly string[] };

function read(text: string): Read {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const words = readWords(text);
  const both = { words, folded: words.map(({ folded }) => folded) };
  if (text.length > longestRemembered) return both;
  rememberedCharacters += text.length;
  if (rememberedCharacters > mostCharacters) {
    remembered.clear();
    rememberedCharacters = text.length;
  }
  remembered.set(text, both);
  return both;
}

/** Every stage reads the same passages again; so much text is remembered, in UTF-16 code units. */
const remembered = new Map<string, Read>();
const mostCharacters = 500_000;
/** Whole accounts are read once; passages are shorter. */
const longestRemembered = 2_000;
let rememberedCharacters = 0;

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of word.all(text)) {
    const start = match.index;
    if (mayBeUnspaced.test(match[0]) && unspaced.test(match[0])) {
      for (const part of match[0].matchAll(unspacedRun)) words.push(wordAt(start + part.index, part[0]));
    } else {
      words.push(wordAt(start, match[0]));
    }
  }
  return words;
}

function wordAt(start: number, source: string): Word {
  return { start, end: start + source.length, folded: foldWord(source) };
}
