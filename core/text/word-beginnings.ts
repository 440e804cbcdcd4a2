import { addTo } from '../grouped.ts';

/** A choice of words, and nothing else. */
const choice = /^\\b\(\?:(.+)\)\\b$/su;
/** The letters that an alternative surely begins with. */
const letters = /^[a-z]+(?![?*{])/iu;
/** The letters of a word that are looked at, at least and at most. */
const fewest = 2;
const most = 3;
const beginning = /\b\w{2,3}/g;

/**
 * Every match of a pattern with the flag `g`, as `matchAll` finds them. A pattern that is a choice of words is tried only
 * where a word begins as one of its alternatives does, and where none does it is not even prepared.
 */
export function wordMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const places = placesFor(pattern, text);
  if (places === null) return [...text.matchAll(pattern)];
  if (places.length === 0) return [];
  const sticky = atPlace(pattern);
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    if (match === null) continue;
    matches.push(match);
    end = sticky.lastIndex;
  }
  return matches;
}

/**
 * Where in a text a match of a pattern can begin, in order. Told from the pattern itself, if that is a choice of words; null for
 * others, whose matches may be anywhere.
 *
 *     \b(?:earthquake|flood(?:s|ed)?|fire)\b     only where a word begins with ear, flo or fir
 */
export function placesFor(pattern: RegExp, text: string): readonly number[] | null {
  const sought = ofPattern.get(pattern) ?? beginningsOf(pattern);
  ofPattern.set(pattern, sought);
  if (sought === 'any') return null;
  const words = ofText.get(text) ?? beginningsIn(text);
  if (ofText.size >= mostTexts) ofText.clear();
  ofText.set(text, words);
  return sought.flatMap((each) => words.get(each) ?? []).sort((a, b) => a - b);
}

const ofPattern = new WeakMap<RegExp, readonly string[] | 'any'>();
/** A whole account is asked about by one pattern after the other. */
const ofText = new Map<string, ReadonlyMap<string, readonly number[]>>();
const mostTexts = 50;

/** The pattern for a single place. */
function atPlace(pattern: RegExp): RegExp {
  const sticky = stickyOf.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  stickyOf.set(pattern, sticky);
  return sticky;
}

const stickyOf = new WeakMap<RegExp, RegExp>();

/** The beginnings of words, of two letters and of three -> where they stand. */
function beginningsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(beginning)) {
    const lower = word.toLowerCase();
    addTo(words, lower.slice(0, fewest), index);
    if (lower.length > fewest) addTo(words, lower, index);
  }
  return words;
}

function beginningsOf({ source, flags }: RegExp): readonly string[] | 'any' {
  const words = choice.exec(source)?.[1];
  // with the flag `u` letters beyond ASCII are words and cases of others too
  if (words === undefined || flags.includes('u')) return 'any';
  const sought = alternativesOf(words).map(
    (each) => letters.exec(each)?.[0].slice(0, most).toLowerCase() ?? '',
  );
  return sought.every((each) => each.length >= fewest) ? [...new Set(sought)] : 'any';
}

/** The alternatives of a choice; those in brackets of their own are parts of one. */
function alternativesOf(words: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (const token of words.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/gsu)) {
    if (token[0] === '(') depth += 1;
    else if (token[0] === ')') depth -= 1;
    else if (token[0] === '|' && depth === 0) {
      alternatives.push(words.slice(start, token.index));
      start = token.index + 1;
    }
    // the brackets close before the end: two choices, not one
    if (depth < 0) return [''];
  }
  return [...alternatives, words.slice(start)];
}
