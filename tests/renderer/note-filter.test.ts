import { expect, test } from 'vitest';
import { type Annotation, houseKind } from '../../core/annotations.ts';
import {
  filtersIn,
  type NoteFilter,
  type NoteListing,
  noNoteFilter,
  shownNotes,
  valuesOf,
} from '../../renderer/panel/note-filter.ts';
import { tagsIn } from '../../renderer/panel/TagsField.tsx';
import { note } from '../main/store/example-edits.ts';

const reply = { id: 'r1', text: 'The Ministry says so', author: 'Cleo', created: '2026-01-03T00:00:00.000Z' };
const example = note(0);
const target = example.targets[0];
const at = (account: string, start: number): Annotation['targets'] =>
  target === undefined ? [] : [{ ...target, account, start, end: start + 1 }];

const notes: readonly Annotation[] = [
  { ...note(0), kind: houseKind('Legal'), tags: ['law', 'names'], author: 'Ann', targets: at('b', 5) },
  { ...note(1), status: 'resolved', tags: [], silent: ['b'], author: 'Ben', targets: at('a', 90) },
  { ...note(2), severity: 'high', tags: ['names'], author: 'Ann', targets: at('a', 7), thread: [reply] },
  { ...note(3), targets: [], silent: ['a'], tags: [], author: 'Ann' },
];
const numbers = (filter: Partial<NoteFilter>, order: NoteListing['order'] = 'oldest'): readonly number[] =>
  shownNotes(notes, { filter: { ...noNoteFilter, ...filter }, order }, ['a', 'b']).map(
    ({ number }) => number,
  );

test('notes are filtered by each of what they have, and keep their numbers', () => {
  expect(numbers({})).toEqual([1, 2, 3, 4]);
  expect(numbers({ tag: 'names' })).toEqual([1, 3]);
  expect(numbers({ tag: 'names', severity: 'high' })).toEqual([3]);
  expect(numbers({ kind: houseKind('Legal') })).toEqual([1]);
  expect(numbers({ status: 'resolved' })).toEqual([2]);
  expect(numbers({ author: 'Ben' })).toEqual([2]);
  expect(numbers({ account: 'a' })).toEqual([2, 3, 4]);
});

test('who has answered and what was answered is found too', () => {
  expect(numbers({ author: 'Cleo' })).toEqual([3]);
  expect(numbers({ text: ' ministry  SAYS ' })).toEqual([3]);
  expect(numbers({ text: 'ministry nobody' })).toEqual([]);
  expect(numbers({ text: 'law' })).toEqual([1]);
});

test('a note on the silence of an account is listed with it', () => {
  expect(numbers({ account: 'b' })).toEqual([1, 2]);
});

test('notes are listed by time or by where they are, those on silence alone last', () => {
  expect(numbers({}, 'newest')).toEqual([4, 3, 2, 1]);
  expect(numbers({}, 'place')).toEqual([3, 2, 1, 4]);
  expect(numbers({ account: 'a' }, 'place')).toEqual([3, 2, 4]);
});

test('a filter knows how much it asks for', () => {
  expect(filtersIn(noNoteFilter)).toBe(0);
  expect(filtersIn({ ...noNoteFilter, author: '', text: 'x' })).toBe(2);
});

test('what can be filtered by is there once each', () => {
  expect(valuesOf(notes)).toEqual({
    kinds: [houseKind('Legal'), 'remark'],
    tags: ['law', 'names'],
    authors: ['Ann', 'Ben', 'Cleo'],
  });
});

test('tags are read as they are typed', () => {
  expect(tagsIn(' law, ,names , law')).toEqual(['law', 'names']);
});
