import { expect, test } from 'vitest';
import { type Stand, stepStop, stopsOf } from '../../renderer/model/difference-walk.ts';
import { readingOf } from '../../renderer/model/reading.ts';
import { planReview } from './accounts.ts';

const index = planReview();
const columns = ['a', 'b', 'c'];

function step(passage: string, stand: Stand | null, by: 1 | -1): Stand | null {
  return stepStop(index, columns, null, { passage, stand }, by);
}

test('the stops are the marked words of the other accounts, with their place in the account', () => {
  const stops = stopsOf(index, readingOf(index, { type: 'passage', id: 'a1' }, null), columns);
  expect(stops.map(({ account, text, kind }) => [account, text, kind])).toEqual([['b', '19', 'changed']]);
  const b = index.accountById.get('b');
  expect(stops.map(({ start, end }) => b?.text.slice(start, end))).toEqual(['19']);
});

test('a column that is not shown has no stops', () => {
  expect(stopsOf(index, readingOf(index, { type: 'passage', id: 'a1' }, null), ['a', 'c'])).toEqual([]);
});

test('the walk goes from passage to passage of one account and ends with it', () => {
  const first = step('b1', null, 1);
  expect(first).toMatchObject({ passage: 'b2', at: 0 });
  const second = step(first?.passage ?? '', first, 1);
  expect(second?.passage).toBe('b3');
  expect(step(second?.passage ?? '', second, 1)).toBeNull();
  expect(step(second?.passage ?? '', second, -1)).toMatchObject({
    passage: 'b2',
    at: (first?.stops.length ?? 0) - 1,
  });
});

test('told in other words altogether, the whole passage is one stop', () => {
  const stand = step('b3', null, 1);
  expect(stand?.stops).toHaveLength(1);
  expect(stand?.stops[0]).toMatchObject({
    account: 'a',
    kind: 'other-words',
    text: 'The plan has 28 points.',
  });
});
