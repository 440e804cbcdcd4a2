/**
 * Past Latin and its extensions; general punctuation and signs of money are no letters, digits or marks either, nor is
 * U+FFFC, which stands for what is blanked out. The long s is left out of Latin, since where case is ignored it equals s
 * with the flag `u` only.
 */
const beyondLatin = /[\u20d0-\ufffb\ufffd-\uffff\u0250-\u1fff\u2070-\u209f\u017f]/;
const latinEnd = 0x250;

/** A pattern in two forms that find the same. */
export type ScriptPattern = {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** The form for this text, for whoever needs a pattern itself: `text.replace(sign.in(text), '')`. */
  readonly in: (text: string) => RegExp;
  /** Every match, for a pattern with the flag `g`. */
  readonly all: (text: string) => readonly RegExpExecArray[];
};

/**
 * A pattern with Unicode's classes (`\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{Lo}`, `\p{M}`, `\p{N}`), written as for the flag `u`.
 * V8 walks through all of Unicode for every such class whenever it reads the pattern, and prepares hundreds of ranges;
 * most texts are in Latin letters only. For these the pattern has the Latin ranges of each class instead, at a tenth
 * of the price, and neither form is read before a text asks for it: that is why the source is a string. All that it
 * says of other characters must hold without the flag `u` too, and where it ignores case, it may ask for letters (`L`)
 * but not for capitals or small ones.
 */
export function byScript(source: string, flags = ''): ScriptPattern {
  let latin: RegExp | null = null;
  let any: RegExp | null = null;
  const formFor = (text: string): RegExp => {
    if (beyondLatin.test(text)) {
      any ??= new RegExp(source, `${flags}u`);
      return any;
    }
    latin ??= new RegExp(inLatin(source), flags);
    return latin;
  };
  return {
    test: (text) => formFor(text).test(text),
    exec: (text) => formFor(text).exec(text),
    all: (text) => {
      const form = formFor(text);
      // without the flag `g` `matchAll` refuses, and the other would find the first match for ever
      return form === latin && form.global ? allMatches(form, text) : [...text.matchAll(form)];
    },
    in: formFor,
  };
}

/**
 * What `matchAll` gives for a pattern without the flag `u`. It would make a copy of the pattern for each text, which takes
 * longer than to search a sentence.
 */
function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
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
  const ranges = known.get(name) ?? readRanges(name);
  known.set(name, ranges);
  return ranges;
}

const latinCharacters = String.fromCharCode(...Array.from({ length: latinEnd }, (_, code) => code));

/** As characters, not as escapes: V8 reads them five times as fast. Letters, marks and digits need no escape. */
function readRanges(name: string): string {
  return Array.from(latinCharacters.matchAll(new RegExp(`\\p{${name}}+`, 'gu')), ([run]) =>
    run.length > 2 ? `${run.charAt(0)}-${run.slice(-1)}` : run,
  ).join('');
}
