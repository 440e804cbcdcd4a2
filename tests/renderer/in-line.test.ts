import { expect, test } from 'vitest';
import { beginningWith, nextInLine } from '../../renderer/model/in-line.ts';
import type { Place } from '../../renderer/model/place.ts';

const place = (account: string, start: number): Place => ({ account, start, end: start + 5 });

/** Which place of every account stands first, over so many steps. */
function leadsOver(places: readonly Place[], steps: number): readonly string[] {
  let now = places;
  return Array.from({ length: steps }, () => {
    const leads = new Map(now.toReversed().map(({ account, start }) => [account, start]));
    const next = nextInLine(now);
    if (next !== undefined) now = beginningWith(now, next);
    return [...leads]
      .map(([account, start]) => `${account}${start}`)
      .toSorted()
      .join(' ');
  });
}

test('every place of an account comes into line in its turn, and then the first again', () => {
  expect(leadsOver([place('a', 0), place('a', 40), place('a', 90)], 4)).toEqual(['a0', 'a40', 'a90', 'a0']);
});

test('an account with one place keeps it in line while another shows its next', () => {
  expect(leadsOver([place('a', 0), place('b', 7), place('a', 40)], 3)).toEqual(['a0 b7', 'a40 b7', 'a0 b7']);
});

test('places of accounts that have one each need no step', () => {
  expect(nextInLine([place('a', 0), place('b', 7)])).toBeUndefined();
});

test('the place that is asked for comes first, and none is lost', () => {
  const places = [place('a', 0), place('b', 7), place('a', 40)];
  expect(beginningWith(places, place('a', 40))).toEqual([place('a', 40), place('a', 0), place('b', 7)]);
});
