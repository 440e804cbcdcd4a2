import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldWord } from '../../../core/text/fold.ts';
import { foldedWords, wordsOf } from '../../../core/text/words.ts';

describe('folding', () => {
  test.each([
    ['It’s', "it's"],
    ['US‑Ukraine', 'us-ukraine'],
    ['U.S.', 'us'],
    ['Zürich', 'zurich'],
    ['Zu\u0308rich', 'zurich'],
    ['Defence', 'defense'],
    ['realises', 'realizes'],
    ['organisation', 'organization'],
    ['towards', 'toward'],
    ['travelling', 'traveling'],
    ['programmes', 'programs'],
    ['Łódź', 'lodz'],
  ])('%s is compared as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test.each([
    'promise',
    'precise',
    'raised',
    'exercise',
    'analysis',
    'discover',
    'discussion',
    'installed',
    'paralysis',
    'our',
    'four',
    'hours',
    'totally',
  ])('%s is no British spelling', (word) => {
    expect(foldWord(word)).toBe(word);
  });

  test('the two spellings of a word fold to one form', () => {
    for (const [british, american] of [
      ['fulfil', 'fulfill'],
      ['centred', 'centered'],
      ['labour', 'labor'],
      ['analysed', 'analyzed'],
      ['theatre', 'theater'],
      ['licence', 'license'],
      ['cancelled', 'canceled'],
      ['dialogue', 'dialog'],
    ] as const) {
      expect(foldWord(british)).toBe(foldWord(american));
    }
  });

  test('every folded position leads back to the character it came from', () => {
    const source = 'She said…“No” – ﬁne';
    const { text, offsets } = foldText(source);
    expect(text).toBe('she said..."no" - fine');
    expect(source.slice(offsets[text.indexOf('"no')])).toBe('“No” – ﬁne');
    expect(offsets.at(-1)).toBe(source.length);
  });

  test('folded text has an offset for every position, in order, for any text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (source) => {
        const { text, offsets } = foldText(source);
        expect(offsets).toHaveLength(text.length + 1);
        for (let at = 1; at < offsets.length; at += 1) {
          expect(offsets[at] ?? 0).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0);
        }
      }),
    );
  });
});

describe('words', () => {
  test('are letters and digits with what belongs inside them', () => {
    expect(foldedWords("Don't cut 1,500.5 of the U.S.-backed 28‑point plan (x10) – okay?")).toEqual([
      "don't",
      'cut',
      '1,500.5',
      'of',
      'the',
      'us',
      'backed',
      '28',
      'point',
      'plan',
      'x10',
      'okay',
    ]);
  });

  test('of scripts without blanks are their characters', () => {
    expect(foldedWords('和平计划 ok')).toEqual(['和', '平', '计', '划', 'ok']);
  });

  test('are slices of the source, in order, for any text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
