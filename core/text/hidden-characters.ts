import type { Span } from '../span.ts';

/** A character that a reader could not see or that would lie about order; null where it has no common name. */
export type HiddenCharacter = Span & { readonly code: string; readonly name: string | null };

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
const hidden = new RegExp(
  `[${hiddenRanges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
);

const ordinary = /^[\t\n\r\u0020-\u007e]*$/;
const joiner = '\u200d';
const pictureBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
const pictureAfter = /^\p{Extended_Pictographic}/u;

const names: ReadonlyMap<string, string> = new Map([
  ['\u0000', 'null character'],
  ['\u001b', 'escape'],
  ['\u00ad', 'soft hyphen'],
  ['\u061c', 'Arabic letter mark'],
  ['\u180e', 'Mongolian vowel separator'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  [joiner, 'zero-width joiner'],
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

/** The hidden characters of a text, in its order. Linear in its length. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (ordinary.test(text)) return [];
  return [...text.matchAll(hidden)].flatMap(({ 0: character, index: start }): readonly HiddenCharacter[] => {
    const end = start + character.length;
    if (character === joiner && joinsPictures(text, start, end)) return [];
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [{ start, end, code: `U+${code}`, name: names.get(character) ?? null }];
  });
}

/** A joiner between two pictures makes one picture of them, and hides nothing. */
const joinsPictures = (text: string, start: number, end: number): boolean =>
  pictureBefore.test(text.slice(Math.max(0, start - 2), start)) &&
  pictureAfter.test(text.slice(end, end + 2));
