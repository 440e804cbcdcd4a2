/** A stretch of a text as it is drawn: plain, or one character that a reader could not see or that would lie about order. */
export type TextPiece =
  | { readonly type: 'plain'; readonly text: string }
  | { readonly type: 'hidden'; readonly code: string; readonly name: string };

/**
 * What must not pass unseen: controls but tab and line ends, characters without width, marks that change direction,
 * fillers, tags, half surrogate pairs, and what XML forbids. By fixed ranges, first and last code point: a property of
 * Unicode would depend on the version that the machine knows.
 */
const hiddenRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0xfffe, 0xffff],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

const ordinary = /^[\t\n\r\u0020-\u007e]*$/;
const pictograph = /\p{Extended_Pictographic}/u;
const joiner = '\u200d';

function isHidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return hiddenRanges.some(([first, last]) => first <= code && code <= last);
}

/** A joiner between two pictures makes one picture of them, and hides nothing. */
function joinsPictures(before: string, text: string, after: number): boolean {
  const next = text.codePointAt(after);
  return (
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(before) &&
    next !== undefined &&
    pictograph.test(String.fromCodePoint(next))
  );
}

const names: ReadonlyMap<string, string> = new Map([
  ['\u0000', 'null character'],
  ['\u001b', 'escape'],
  ['\u00ad', 'soft hyphen'],
  ['\u061c', 'Arabic letter mark'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u202a', 'left-to-right embedding'],
  ['\u202b', 'right-to-left embedding'],
  ['\u202c', 'end of direction'],
  ['\u202d', 'left-to-right override'],
  ['\u202e', 'right-to-left override'],
  ['\u2060', 'word joiner'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2068', 'first strong isolate'],
  ['\u2069', 'end of isolate'],
  ['\ufeff', 'byte order mark'],
]);

/** The text in pieces; the hidden characters stand for themselves as code and name. Linear in its length. */
export function textPieces(text: string): readonly TextPiece[] {
  if (text === '') return [];
  if (ordinary.test(text)) return [{ type: 'plain', text }];
  const pieces: TextPiece[] = [];
  let from = 0;
  let at = 0;
  let previous = '';
  for (const character of text) {
    const next = at + character.length;
    if (isHidden(character) && !(character === joiner && joinsPictures(previous, text, next))) {
      if (at > from) pieces.push({ type: 'plain', text: text.slice(from, at) });
      pieces.push(hiddenPiece(character));
      from = next;
    }
    previous = character;
    at = next;
  }
  if (from < text.length) pieces.push({ type: 'plain', text: text.slice(from) });
  return pieces;
}

/** The text with every hidden character written out, `[U+202E]`, for formats that have only text. */
export function visibleText(text: string): string {
  return textPieces(text)
    .map((piece) => (piece.type === 'plain' ? piece.text : `[${piece.code}]`))
    .join('');
}

/** Visible, and on one line. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ').trim());
}

function hiddenPiece(character: string): TextPiece {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    type: 'hidden',
    code: `U+${code}`,
    name: names.get(character) ?? 'invisible or control character',
  };
}
