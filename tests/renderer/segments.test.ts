import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../renderer/model/segments.ts';
import { unseenCharacters } from '../../renderer/model/unseen-characters.ts';

const text = 'one two three';

describe('segments of a text', () => {
  test('are cut where marks and notes begin and end', () => {
    const segments = segmentsOf(
      text,
      [{ start: 4, end: 7, kind: 'changed' }],
      [
        { note: 'n1', number: 1, start: 0, end: 7 },
        { note: 'n2', number: 2, start: 6, end: 13 },
      ],
    );
    expect(segments.map((segment) => [segment.text, segment.difference, segment.notes.join('+')])).toEqual([
      ['one ', null, 'n1'],
      ['tw', 'changed', 'n1'],
      ['o', 'changed', 'n1+n2'],
      [' three', null, 'n2'],
    ]);
    expect(segments.map(({ begins }) => begins.join('+'))).toEqual(['1', '', '2', '']);
  });

  test('put together are the text, whatever is marked', () => {
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: -3, max: 20 }), end: fc.integer({ min: -3, max: 20 }) }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 15 }), spans, (any, marked) => {
        const noted = marked.map((span, at) => ({ ...span, note: String(at), number: at }));
        const differences = marked.map((span) => ({ ...span, kind: 'added' as const }));
        expect(
          segmentsOf(any, differences, noted)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(any);
      }),
    );
  });

  test('characters that cannot be seen stand alone and have a name', () => {
    const segments = segmentsOf('pay\u202epal\u200b', [], []);
    expect(segments.map(({ text, unseen }) => [text, unseen])).toEqual([
      ['pay', null],
      ['\u202e', 'right-to-left override'],
      ['pal', null],
      ['\u200b', 'zero-width space'],
    ]);
    expect(segmentsOf('\u0007', [], [])[0]?.unseen).toBe('U+0007');
  });

  test('line ends and the joiners inside an emoji are ordinary text', () => {
    expect(unseenCharacters('a\tb\r\n👩🏽‍🚀 ❤️‍🔥')).toEqual([]);
    expect(unseenCharacters('a\u200db')).toHaveLength(1);
    expect(unseenCharacters('👩\u200d')).toHaveLength(1);
  });
});
