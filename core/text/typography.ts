/**
 * Signs that say the same thing in different type. Each maps to its plain keyboard form, so that two renderings of one
 * sentence that differ only in the typesetter's taste compare as equal. The stored text is never changed by this.
 */
const plainOf: ReadonlyMap<string, string> = new Map([
  ...pairs('‘’‚‛ʼʹ′´`＇', "'"),
  ...pairs('“”„‟«»″＂〝〞', '"'),
  ...pairs('‐‑‒–—―−﹘﹣－', '-'),
  ...pairs(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r\u2028\u2029\u0085',
    ' ',
  ),
  // Invisible: soft hyphen, zero-width and direction marks, byte order mark.
  ...pairs(
    '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff',
    '',
  ),
  ['…', '...'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
]);

function pairs(signs: string, plain: string): readonly (readonly [string, string])[] {
  return Array.from(signs, (sign) => [sign, plain] as const);
}

const combiningMark = /\p{M}/gu;
const latinLetter = /^\p{Script=Latin}$/u;
const plainAscii = /^[\x20-\x7e]*$/;

/** One character (code point) in its plain form: may be empty, or longer than what it stands for. */
export function plainCharacter(character: string): string {
  if (character >= ' ' && character <= '~' && character.length === 1)
    return character === '`' ? "'" : character;
  const plain = plainOf.get(character);
  if (plain !== undefined) return plain;
  // Accents are dropped from Latin letters only: in other scripts a mark can be the vowel itself.
  const decomposed = character.normalize('NFKD');
  if (decomposed !== character && latinLetter.test(decomposed.charAt(0)))
    return decomposed.replace(combiningMark, '');
  return isLatinAccent(character) ? '' : character.normalize('NFKC');
}

/** The combining accents that decomposed Latin text carries (U+0300 to U+036F). */
function isLatinAccent(character: string): boolean {
  return character >= '\u0300' && character <= '\u036f';
}

/** A text in plain type: straight marks, plain hyphens and blanks, no accents on Latin letters, no invisible signs. */
export function plainTypography(text: string): string {
  if (plainAscii.test(text) && !text.includes('`')) return text;
  let plain = '';
  for (const character of text) plain += plainCharacter(character);
  return plain;
}
