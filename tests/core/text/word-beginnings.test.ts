import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayMatch } from '../../../core/text/word-beginnings.ts';

const texts = ['data/sample', 'tests/fixtures/differing-accounts']
  .flatMap((folder) => textsIn(folder))
  .flatMap((text) => [text, ...text.split('\n')]);

describe('whether a text can hold a match is told from how its words begin', () => {
  const patterns = patternsIn('core');

  test('a pattern that is said to find nothing finds nothing', () => {
    expect(patterns.length).toBeGreaterThan(25);
    let spared = 0;
    for (const text of texts) {
      for (const pattern of patterns) {
        if (mayMatch(pattern, text)) continue;
        spared += 1;
        expect([pattern.source, text.search(pattern)]).toEqual([pattern.source, -1]);
      }
    }
    expect(spared).toBeGreaterThan(texts.length * 10);
  });

  test.each([
    [/\b(?:axed?|slash(?:es|ed)?)\b/gi, 'an ax fell', false],
    [/\b(?:axed?|slash(?:es|ed)?)\b/gi, 'They AXED it', true],
    [/\b(?:fl(?:y|ies)|sen[dt])\b/gi, 'she flies', true],
    [/\b(?:fl(?:y|ies)|sen[dt])\b/gi, 'he sings', false],
    [/\b(?:fl(?:y|ies)|sen[dt])\b/gi, '\u212afly', true],
    [/\b(?:no\s+deal|hostile bid)\b/gi, 'not a word', true],
    [/\b(?:no\s+deal|hostile bid)\b/gi, 'a word', false],
    [/\b(?:a?cross|near)\b/gi, 'a cross', true],
    [/\b(?:war)\b|\b(?:peace)\b/gi, 'peace', true],
    [/\b(?:\d+|ten)\b/gi, '10', true],
    [/\b(?:said)\b/giu, 'ſaid', true],
    [/\bsaid\b/g, 'nothing of it', true],
  ])('%s in “%s”: %s', (pattern, text, may) => {
    expect(mayMatch(pattern, text)).toBe(may);
    expect(mayMatch(pattern, text) || text.search(pattern) < 0).toBe(true);
  });
});

function textsIn(folder: string, ending = '.txt'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The choices of words among the patterns that stand in the code. */
function patternsIn(folder: string): readonly RegExp[] {
  return textsIn(folder, '.ts')
    .flatMap((code) => Array.from(code.matchAll(/\/(\\b\(\?:[^\n]+\)\\b)\/([gi]+)\b/g)))
    .map(([, source = '', flags = '']) => new RegExp(source, flags));
}
