import { describe, expect, test } from 'vitest';
import { targetOf } from '../../core/annotations.ts';
import { editorsWord } from '../../core/links/editors-links.ts';
import { linkFeatures } from '../../core/links/features.ts';
import { editorsWords } from '../../renderer/model/editors-words.ts';
import { featureInWords } from '../../renderer/model/feature-words.ts';
import { indexReview } from '../../renderer/model/review-index.ts';
import { keptApart, reasonsAmong } from '../../renderer/model/why-linked.ts';
import { account, analysis, passage } from './accounts.ts';

const a = account('a', 'The plan has 28 points.');
const b = account('b', 'The plan has 19 points. It rained.');
const found = [
  passage('a1', a, a.text),
  passage('b1', b, 'The plan has 19 points.'),
  passage('b2', b, 'It rained.'),
];
const index = indexReview(
  [a, b],
  analysis({
    passages: found,
    links: [
      {
        a: 'a1',
        b: 'b1',
        score: 0.9,
        because: [
          { feature: 'shared words', share: 3 },
          { feature: 'other names', share: -1 },
          { feature: 'shared numbers', share: 0.01 },
        ],
      },
      { a: 'a1', b: 'b2', score: 1, because: [{ feature: editorsWord, share: 1 }] },
    ],
  }),
);

describe('why passages stand together', () => {
  test('the surest link first, each with what speaks for it and against it', () => {
    const [editors, engines] = reasonsAmong(index, found);
    expect([editors?.b.id, editors?.isEditors, editors?.grounds]).toEqual(['b2', true, []]);
    expect(
      engines?.grounds.map(({ words, speaks, share }) => [words, speaks, Math.round(share * 100)]),
    ).toEqual([
      ['words in common', 'for', 75],
      ['different names', 'against', 25],
    ]);
  });

  test('of one passage only its own links', () => {
    expect(reasonsAmong(index, found, 'b1').map(({ b }) => b.id)).toEqual(['b1']);
  });

  test('what the editor kept apart is named from either side', () => {
    const target = (of: typeof a, words: string) => {
      const start = of.text.indexOf(words);
      return targetOf(of.id, of.text, { start, end: start + words.length });
    };
    const words = editorsWords([
      { a: target(b, 'It rained.'), b: target(a, a.text), state: 'unlinked', author: '', decided: '' },
    ]);
    const [one, , other] = found;
    expect(one && keptApart(index, words, one).map(({ id }) => id)).toEqual(['b2']);
    expect(other && keptApart(index, words, other).map(({ id }) => id)).toEqual(['a1']);
  });

  test('every similarity the engine weighs has words for people', () => {
    for (const feature of [...Object.keys(linkFeatures), 'same utterance', 'other event']) {
      expect(featureInWords(feature), feature).not.toBe(feature);
    }
  });
});
