import { describe, expect, test } from 'vitest';
import type { SharedCopy } from '../../core/model.ts';
import { indexReview } from '../../renderer/model/review-index.ts';
import { copyOfPairs, sharedRuns } from '../../renderer/model/sharing.ts';
import { sourceRows } from '../../renderer/model/sourcing.ts';
import { account, analysis } from './accounts.ts';

const accounts = ['a', 'b', 'c'].map((id) => account(id, 'x'.repeat(400)));
const run = (
  id: string,
  words: number,
  places: readonly (readonly [account: string, start: number, end: number])[],
): SharedCopy => ({
  id,
  words,
  quoted: false,
  members: places.map(([of, start, end]) => ({ account: of, start, end })),
});

describe('shared copy', () => {
  const long = run('c1', 30, [
    ['a', 0, 200],
    ['b', 100, 300],
  ]);
  const inside = run('c2', 11, [
    ['a', 50, 120],
    ['b', 150, 220],
    ['c', 0, 70],
  ]);
  const left = run('c3', 40, [
    ['a', 0, 300],
    ['gone', 0, 300],
  ]);
  const index = indexReview(accounts, analysis({ sharedCopy: [inside, left, long] }));

  test('is listed from the longest run; one whose other account has left is none', () => {
    expect(sharedRuns(index).map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  test('of two accounts counts no run that lies within a longer one of theirs', () => {
    const pairs = copyOfPairs(index);
    expect(pairs[0]?.[1]).toMatchObject({ longest: 30, runs: [{ id: 'c1' }] });
    expect(pairs[0]?.[2]).toMatchObject({ longest: 11, runs: [{ id: 'c2' }] });
    expect(pairs[1]?.[0]?.longest).toBe(30);
    expect(pairs[1]?.[1]).toEqual({ longest: 0, runs: [] });
  });
});

test('sources are rows with a cell for every account', () => {
  const at = (id: string, of: string, name: string) =>
    ({ id, account: of, name, kind: 'outlet', start: 0, end: 4 }) as const;
  const sources = [
    at('n1', 'c', 'Belta'),
    at('n2', 'a', 'AFP'),
    at('n3', 'c', 'AFP'),
    at('n4', 'gone', 'CNN'),
  ];
  const rows = sourceRows(indexReview(accounts, analysis({ sources })));
  expect(rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.length)])).toEqual([
    ['AFP', 1, 0, 1],
    ['Belta', 0, 0, 1],
  ]);
});
