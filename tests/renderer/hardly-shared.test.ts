import { expect, test } from 'vitest';
import { isHardlyShared } from '../../renderer/model/hardly-shared.ts';
import { indexReview } from '../../renderer/model/review-index.ts';
import { account, analysis, passage } from './accounts.ts';

const sentences = ['One came.', 'Two left.', 'Three sat.', 'Four ran.', 'Five sang.'];
const accounts = ['a', 'b', 'c'].map((id) => account(id, sentences.join(' ')));
const passages = accounts.flatMap((of) => sentences.map((words, at) => passage(`${of.id}${at}`, of, words)));
const shared = [0, 1, 2].map((at) => ({ id: `s${at}`, members: [`a${at}`, `b${at}`] }));

test('of an account of another event the others tell hardly anything', () => {
  const index = indexReview(accounts, analysis({ passages, statements: shared }));
  expect(accounts.map(({ id }) => isHardlyShared(index, id))).toEqual([false, false, true]);
});

test('nothing is said of two accounts, of briefs, and before they are compared', () => {
  const [a, b] = accounts;
  if (a === undefined || b === undefined) throw new Error('no accounts');
  expect(isHardlyShared(indexReview([a, b], analysis({ passages })), 'a')).toBe(false);
  const briefs = analysis({ passages: passages.filter(({ id }) => !id.endsWith('4')) });
  expect(isHardlyShared(indexReview(accounts, briefs), 'c')).toBe(false);
  expect(isHardlyShared(indexReview(accounts, null), 'c')).toBe(false);
});
