import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesFor, wordMatches } from '../../../core/text/word-beginnings.ts';

const texts = ['data/sample', 'tests/fixtures/differing-accounts']
  .flatMap((folder) => textsIn(folder))
  .flatMap((text) => [text, ...text.split('\n')]);

describe('where a match can be is told from how the words of a text begin', () => {
  const patterns = patternsIn('core');

  test('a pattern finds the same as where it is tried everywhere', () => {
    expect(patterns.length).toBeGreaterThan(25);
    let spared = 0;
    for (const text of texts) {
      for (const pattern of patterns) {
        if (placesFor(pattern, text)?.length === 0) spared += 1;
        const found = wordMatches(pattern, text).map(placed);
        expect([pattern.source, found]).toEqual([pattern.source, Array.from(text.matchAll(pattern), placed)]);
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
    expect(placesFor(pattern, text)?.length !== 0).toBe(may);
    expect(wordMatches(pattern, text).map(placed)).toEqual(Array.from(text.matchAll(pattern), placed));
  });

  test('words that overlap are taken once, the first', () => {
    const pattern = /\b(?:fire(?: engine)?|engine(?:s| room)?|FIR\w+)\b/gi;
    const text = 'Fire engine, engine room fire firs; a fire-engine, engines';
    expect(wordMatches(pattern, text).map(([word]) => word)).toEqual(text.match(pattern));
  });
});

const placed = ({ 0: word, index }: RegExpExecArray): string => `${index} ${word}`;

function textsIn(folder: string, ending = '.txt'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The choices of words among the patterns that stand in the code. */
function patternsIn(folder: string): readonly RegExp[] {
  return textsIn(folder, '.ts')
    .flatMap((code) => Array.from(code.matchAll(/\/(\\b\(\?:[^\n]+\)\\b)\/([gi]+)\b/g)))
    .map(([, source = '', flags = '']) => new RegExp(source, flags.includes('g') ? flags : `${flags}g`));
}
