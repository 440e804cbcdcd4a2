import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byScript } from '../../core/text/by-script.ts';

const patterns = [
  /\p{L}+/gu,
  /[\p{L}\p{M}\p{N}'’-]+/gu,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}.]*/gu,
  /[^\p{L}\s]+/gu,
  /\p{Lu}\.|\[\p{N}+\]/gu,
  // With case ignored, as text and in classes.
  /\b(?:so|in)\s+\p{L}+/giu,
  /[\p{L}\p{N}s]+-?|[^\p{L}\d]/giu,
];
const latinText = string({
  unit: integer({ min: 0, max: 0x24f })
    .map((code) => String.fromCharCode(code))
    .filter((character) => character !== '\n' && character !== 'ſ'),
});
const found = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), (match) => `${match.index} ${match[0]}`);

describe('a pattern in the form for a text’s script', () => {
  test.each(patterns)('%s finds the same in Latin letters', (pattern) => {
    const form = byScript(pattern);
    assert(
      property(latinText, (text) => {
        expect(form(text).flags).not.toContain('u');
        expect(found(text, form(text))).toEqual(found(text, pattern));
      }),
    );
  });

  test.each(['Зеленський', '東京', 'a𝒳', 'e\u0301', 'Ⅳ', 'Meſſe'])(
    '%s keeps the pattern as it is',
    (text) => {
      const [pattern = /./u] = patterns;
      expect(byScript(pattern)(text)).toBe(pattern);
    },
  );

  test('typographic marks and signs of money do not make a text another script’s', () => {
    expect(byScript(/\p{L}/u)('“It’s 5 €…” – ok').flags).toBe('');
  });
});
