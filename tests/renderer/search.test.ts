import { expect, test } from 'vitest';
import { newAnnotation } from '../../renderer/state/draft.ts';
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

test('white space does not matter: a line may end between two words', () => {
  const lines = [account('a', 'at Hallandale\n Beach, and Hallandale\u00a0Beach')];
  search('  hallandale   beach ', lines);
  const found = searchStore.get().hits.map(({ start, end }) => lines[0]?.text.slice(start, end));
  expect(found).toEqual(['Hallandale\n Beach', 'Hallandale\u00a0Beach']);
  search('(beach', lines);
  expect(searchStore.get().hits).toEqual([]);
});

test('notes are found by what the editors wrote, behind the places in the accounts', () => {
  const note = {
    ...newAnnotation('Ann', { targets: [], text: 'Ask the\nministry', tags: ['law'] }),
    thread: [{ id: 'r', author: 'Ben', text: 'They rang back', created: '2025-12-01T12:00:00Z' }],
  };
  for (const words of ['the MINISTRY', 'law', 'rang back']) {
    search(words, accounts, [note]);
    expect(searchStore.get().notes).toEqual([note.id]);
  }
  search('there', accounts, [{ ...note, text: 'over there' }]);
  expect(searchStore.get()).toMatchObject({ at: 0, notes: [note.id], hits: [{ account: 'a' }] });
  stepHit(-1);
  expect(searchStore.get().at).toBe(1);
  search('here', accounts, []);
  expect(searchStore.get().notes).toEqual([]);
});

test('blank searches find nothing', () => {
  search('  ', accounts);
  expect(searchStore.get().hits).toEqual([]);
});

test('a note is read once however many letters are typed, and not at all while nothing is sought', () => {
  let reads = 0;
  const note = {
    ...newAnnotation('Ann', { targets: [] }),
    get text() {
      reads += 1;
      return 'Ask the ministry';
    },
  };
  search(' ', accounts, [note]);
  expect(reads).toBe(0);
  for (const words of ['m', 'mi', 'min']) search(words, accounts, [note]);
  expect(searchStore.get().notes).toEqual([note.id]);
  expect(reads).toBe(1);
});
