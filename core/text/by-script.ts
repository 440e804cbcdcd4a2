/**
 * Past Latin and its extensions; general punctuation and signs of money are no letters, digits or marks either, nor is
 * U+FFFC, which stands for what is blanked out. The long s is left out of Latin, since where case is ignored it equals s
 * with the flag `u` only.
 */
const beyondLatin = /[\u20d0-\ufffb\ufffd-\uffff\u0250-\u1fff\u2070-\u209f\u017f]/;
const latinEnd = 0x250;

/**
 * Which form of a pattern to use on a text. Unicode's classes of letters are dear to compile, and most accounts are in
 * Latin letters only: for these the pattern has the few Latin ranges of each class instead. Both find the same. All
 * that the pattern says of other characters must hold without the flag `u` too, and where it ignores case, it may ask
 * for letters (`L`) but not for capitals or small ones.
 */
export function byScript(pattern: RegExp): (text: string) => RegExp {
  let latin: RegExp | null = null;
  return (text) => {
    if (beyondLatin.test(text)) return pattern;
    latin ??= new RegExp(inLatin(pattern.source), pattern.flags.replace('u', ''));
    return latin;
  };
}

/** The source with `\p{…}` spelt out, in brackets where it does not stand in some already. */
function inLatin(source: string): string {
  let inBrackets = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (token, name: string | undefined) => {
    if (name !== undefined) return inBrackets ? rangesOf(name) : `[${rangesOf(name)}]`;
    if (token === '[') inBrackets = true;
    else if (token === ']') inBrackets = false;
    return token;
  });
}

const known = new Map<string, string>();

/** The Latin ranges of a class, as they are written inside brackets. */
function rangesOf(name: string): string {
  const ranges = known.get(name) ?? readRanges(new RegExp(`\\p{${name}}`, 'u'));
  known.set(name, ranges);
  return ranges;
}

function readRanges(pattern: RegExp): string {
  let ranges = '';
  let start = -1;
  for (let code = 0; code <= latinEnd; code += 1) {
    const isIn = code < latinEnd && pattern.test(String.fromCharCode(code));
    if (isIn && start < 0) start = code;
    if (!isIn && start >= 0) {
      ranges += `${escaped(start)}-${escaped(code - 1)}`;
      start = -1;
    }
  }
  return ranges;
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
