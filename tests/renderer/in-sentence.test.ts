import { expect, test } from 'vitest';
import { aroundOf } from '../../renderer/model/in-sentence.ts';
import { indexReview } from '../../renderer/model/review-index.ts';
import { account, analysis, passage } from './accounts.ts';

const short = 'The boat had 212 people on board.';
const long =
  'On the third morning after the storm had passed the old boat had 212 people on board, of whom nearly all were on their way to work.';
const of = account('a', `${short} ${long}`);
const index = indexReview([of], analysis({ passages: [passage('a1', of, short), passage('a2', of, long)] }));

function around(words: string, from = 0): ReturnType<typeof aroundOf> {
  const start = of.text.indexOf(words, from);
  return aroundOf(index, { account: 'a', start, end: start + words.length });
}

test('a bare value is shown in its sentence', () => {
  expect(around('212')).toEqual({ before: 'The boat had ', after: ' people on board.' });
});

test('of a long sentence the words nearest to it are shown, whole', () => {
  expect(around('212', short.length)).toEqual({
    before: '… the storm had passed the old boat had ',
    after: ' people on board, of whom nearly all were on …',
  });
});

test('words that are the sentence, or long enough, need nothing around them', () => {
  expect(around(short)).toBeNull();
  expect(around('boat had 212 people on board, of whom')).toBeNull();
  expect(aroundOf(index, { account: 'gone', start: 0, end: 3 })).toBeNull();
});
