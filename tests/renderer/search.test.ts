import { expect, test } from 'vitest';
import { search, searchStore, stepHit } from '../../renderer/state/search.ts';
import { account } from './accounts.ts';

const accounts = [account('a', 'İt’s here. It’s there.'), account('b', "IT'S nowhere")];

test('case and kind of apostrophe do not matter, and offsets are those of the source', () => {
  search("it's", accounts);
  const found = searchStore.get().hits.map((hit) => {
    const text = accounts.find(({ id }) => id === hit.account)?.text ?? '';
    return text.slice(hit.start, hit.end);
  });
  expect(found).toEqual(['It’s', "IT'S"]);
});

test('stepping goes round', () => {
  search("it's", accounts);
  stepHit(-1);
  expect(searchStore.get().at).toBe(1);
  stepHit(1);
  expect(searchStore.get().at).toBe(0);
});

test('blank searches find nothing', () => {
  search('  ', accounts);
  expect(searchStore.get().hits).toEqual([]);
});
