import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byScript, type ScriptPattern } from '../../../core/text/by-script.ts';

const patterns = [
  /\p{L}+/gu,
  /[\p{L}\p{M}\p{N}'’-]+/gu,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}.]*/gu,
  /[^\p{L}\s]+/gu,
  /\p{Lu}\.|\[\p{N}+\]|[\p{Lo}-]/gu,
  // With case ignored, as text and in classes.
  /\b(?:so|in)\s+\p{L}+/giu,
  /[\p{L}\p{N}s]+-?|[^\p{L}\d]/giu,
];
const latinText = string({
  unit: integer({ min: 0, max: 0x24f })
    .map((code) => String.fromCharCode(code))
    .filter((character) => character !== '\n' && character !== 'ſ'),
});
const inTwoForms = ({ source, flags }: RegExp): ScriptPattern => byScript(source, flags.replace('u', ''));
const found = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), (match) => `${match.index} ${match[0]}`);

describe('a pattern in the form for a text’s script', () => {
  test.each(patterns)('%s finds the same in Latin letters', (pattern) => {
    const either = inTwoForms(pattern);
    assert(
      property(latinText, (text) => {
        expect(either.in(text).flags).not.toContain('u');
        expect(found(text, either.in(text))).toEqual(found(text, pattern));
      }),
    );
  });

  test.each(['Зеленський', '東京', 'a𝒳', 'e\u0301', 'Ⅳ', 'Meſſe'])(
    '%s keeps the pattern as it is',
    (text) => {
      const [pattern = /./u] = patterns;
      expect(inTwoForms(pattern).in(text)).toEqual(pattern);
    },
  );

  test('typographic marks and signs of money do not make a text another script’s', () => {
    expect(byScript(String.raw`\p{L}`).in('“It’s 5 €…” – ok').flags).toBe('');
  });

  test('every match is asked only of a pattern with the flag `g`', () => {
    expect(() => byScript(String.raw`\p{L}`).all('one two')).toThrow(TypeError);
    expect(byScript(String.raw`\p{L}+`, 'g').all('one two')).toHaveLength(2);
  });
});
