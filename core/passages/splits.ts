import { byScript } from '../text/by-script.ts';
import { hasDigit } from '../text/letters.ts';

const wholeNumber = byScript(String.raw`^\p{N}+$`);
/** A list run into one line: `1.) The first item 2.) The second item`, `a. one b. two`, `• one • two`. */
const bullet = /(?<=^|\s)[•◦▪‣⁃](?=\s*\S)/gu;
const numbered = byScript(
  String.raw`(?<=^|\s)(?:\((\p{N}{1,2}|[a-zA-Z]|[ivx]{1,4})\)|(\p{N}{1,2}|[a-z])(?:\.\)|\)|\.))(?=\s)`,
  'g',
);

/**
 * Ends of sentences that Unicode's rules pass over: after a note's number (`martyr.[1] The`, `(type 2).10 This`),
 * before dots that leave words out of what follows (`compounds. . . . The`), after `…` and a
 * full-width stop.
 */
const passedOver = byScript(
  String.raw`(?<=[\p{Ll})][.!?])(?:\[\p{N}{1,3}\])+(?=\s+\p{Lu})|(?<=[\p{Ll})][.!?])\p{N}{1,2}(?: \p{N}{1,2}){0,3}(?=\s+\p{Lu})|(?<=\p{Ll}\.)(?= \. \. \. \p{Lu})|…["'”’»)]*(?=\s*["'“‘«(]*\p{Lu})|．(?=\S)`,
  'g',
);

/** A page that lost the blank between two sentences: `were freed.Nine hours later`, `on Oct. 7.The source`. */
const unspaced = byScript(
  String.raw`(?<=(?:\p{Ll}{3}|[\p{Ll} ]\p{N}{1,2})[.!?])(["“”]?)(?!(?:Com|Net|Org)\b)(?=\p{Lu}[\p{Ll}’']*\s)`,
  'g',
);

/** Cheap to look for, where the patterns above are dear to compile. */
const mayBeUnspaced = /[a-z\d][.!?]["“”]?[A-Z]/;
const mayPassOver = /[.!?)](?:\[|[^\s\D]|[^\s!-~])|\. \. \. |[…．]/;
const mayBullet = /[•◦▪‣⁃]/;
const mayNumber = /^\s*(?:\(\S{1,4}\)|\S{1,4}[.)])\s/;

/** Where a sentence must start although the general segmenter sees no boundary; in order. */
export function splitsIn(text: string): readonly number[] {
  const starts = mayPassOver.test(text)
    ? Array.from(passedOver.all(text), (match) => match.index + match[0].length)
    : [];
  const more = [...unspacedStarts(text), ...inlineItemStarts(text)];
  return more.length === 0 ? starts : [...new Set([...starts, ...more])].sort((a, b) => a - b);
}

/** Where a sentence starts right behind a stop: a mark that stands between closes the words before it if one was open. */
function unspacedStarts(text: string): readonly number[] {
  if (!mayBeUnspaced.test(text)) return [];
  let open = false;
  let read = 0;
  return Array.from(unspaced.all(text), ({ index, 1: mark = '' }) => {
    for (; read < index; read += 1) if (text[read] === '"') open = !open;
    return mark === '”' || (mark === '"' && open) ? index + mark.length : index;
  });
}

/** Where items of a run-in list start. Numbers count only in sequence from 1, a or i, and at the start of the text. */
function inlineItemStarts(text: string): readonly number[] {
  const bullets = mayBullet.test(text) ? Array.from(text.matchAll(bullet), (match) => match.index) : [];
  if (bullets.length > 1) return bullets;
  if (!mayNumber.test(text)) return [];
  const starts: number[] = [];
  let style = '';
  let order = 0;
  for (const match of numbered.all(text)) {
    const label = match[1] ?? match[2] ?? '';
    const form = match[0].replace(label, hasDigit(label) ? '1' : /[A-Z]/.test(label) ? 'A' : 'a');
    if (starts.length === 0 && match.index > 0 && !/^\s*$/u.test(text.slice(0, match.index))) return [];
    if (starts.length > 0 && form !== style) continue;
    const place = placeOf(label, order + 1);
    if (place !== order + 1 && starts.length > 0) continue;
    style = form;
    order = place;
    starts.push(match.index);
  }
  return starts.length > 1 ? starts : [];
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function placeOf(label: string, expected: number): number {
  if (wholeNumber.test(label)) return Number(label);
  const lower = label.toLowerCase();
  if (romans[expected] === lower) return expected;
  return lower.length === 1 ? lower.charCodeAt(0) - 96 : -1;
}
