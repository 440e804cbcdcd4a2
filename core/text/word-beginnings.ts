/** A choice of words, and nothing else. */
const choice = /^\\b\(\?:(.+)\)\\b$/su;
/** The letters that an alternative surely begins with. */
const letters = /^[a-z]+(?![?*{])/iu;
/** The letters of a word that are looked at, at least and at most. */
const fewest = 2;
const most = 3;
const beginning = /\b\w{2,3}/g;

/**
 * Whether a text has a word that begins as a match of the pattern must. Where it has none, the pattern finds nothing,
 * and need be neither prepared nor run. Told from the pattern itself, if that is a choice of words:
 *
 *     \b(?:earthquake|flood(?:s|ed)?|fire)\b     only where a word begins with ear, flo or fir
 *
 * Always true for other patterns.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const sought = ofPattern.get(pattern) ?? beginningsOf(pattern);
  ofPattern.set(pattern, sought);
  if (sought === 'any') return true;
  const words = ofText.get(text) ?? beginningsIn(text);
  if (ofText.size >= mostTexts) ofText.clear();
  ofText.set(text, words);
  return sought.some((each) => words.has(each));
}

const ofPattern = new WeakMap<RegExp, readonly string[] | 'any'>();
/** A whole account is asked about by one pattern after the other. */
const ofText = new Map<string, ReadonlySet<string>>();
const mostTexts = 50;

function beginningsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(beginning)) {
    const lower = word.toLowerCase();
    words.add(lower).add(lower.slice(0, fewest));
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
  return sought.every((each) => each.length >= fewest) ? sought : 'any';
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
