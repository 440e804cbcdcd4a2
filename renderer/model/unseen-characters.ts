import type { Span } from '../../core/span.ts';

/** Characters that cannot be seen or that change the order of what stands around them, with the names editors look up. */
const names: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u061c': 'Arabic letter mark',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first-strong isolate',
  '\u2069': 'end of isolate',
  '\ufeff': 'byte order mark',
  '\ufffd': 'unreadable character',
};

// Cc is every control character; tab and the line ends are ordinary text.
const unseen = /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/gu;

/** Where such characters stand, one by one. A joiner inside an emoji is part of it and stays as it is. */
export function unseenCharacters(text: string): readonly Span[] {
  return [...text.matchAll(unseen)]
    .filter(({ 0: character, index }) => character !== '\u200d' || !joinsEmoji(text, index))
    .map(({ index }) => ({ start: index, end: index + 1 }));
}

/** "zero-width space", or "U+0007" for one without a common name. */
export function nameOfCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return names[character] ?? `U+${code}`;
}

function joinsEmoji(text: string, index: number): boolean {
  return /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?$/u.test(
    text.slice(Math.max(0, index - 4), index),
  );
}
