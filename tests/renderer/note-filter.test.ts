import { expect, test } from 'vitest';
import { type Annotation, houseKind } from '../../core/annotations.ts';
import { type NoteFilter, noNoteFilter, shownNotes, valuesOf } from '../../renderer/panel/note-filter.ts';
import { tagsIn } from '../../renderer/panel/TagsField.tsx';
import { note } from '../main/store/example-edits.ts';

const notes: readonly Annotation[] = [
  { ...note(0), kind: houseKind('Legal'), tags: ['law', 'names'], author: 'Ann' },
  { ...note(1), status: 'resolved', tags: [], silent: ['b'], author: 'Ben' },
  { ...note(2), severity: 'high', tags: ['names'], author: 'Ann' },
];
const numbers = (filter: Partial<NoteFilter>): readonly number[] =>
  shownNotes(notes, { ...noNoteFilter, ...filter }).map(({ number }) => number);

test('notes are filtered by each of what they have, and keep their numbers', () => {
  expect(numbers({})).toEqual([1, 2, 3]);
  expect(numbers({ tag: 'names' })).toEqual([1, 3]);
  expect(numbers({ tag: 'names', severity: 'high' })).toEqual([3]);
  expect(numbers({ kind: houseKind('Legal') })).toEqual([1]);
  expect(numbers({ status: 'resolved' })).toEqual([2]);
  expect(numbers({ author: 'Ben' })).toEqual([2]);
  expect(numbers({ account: 'a' })).toEqual([1, 2, 3]);
});

test('a note on the silence of an account is listed with it', () => {
  expect(numbers({ account: 'b' })).toEqual([2]);
});

test('what can be filtered by is there once each', () => {
  expect(valuesOf(notes)).toEqual({
    kinds: [houseKind('Legal'), 'remark'],
    tags: ['law', 'names'],
    authors: ['Ann', 'Ben'],
  });
});

test('tags are read as they are typed', () => {
  expect(tagsIn(' law, ,names , law')).toEqual(['law', 'names']);
});
