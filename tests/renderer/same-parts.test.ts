import { expect, test } from 'vitest';
import { withSameParts } from '../../renderer/model/same-parts.ts';

const review = () => ({
  title: 'Floods',
  notes: [
    { id: 'a', tags: ['x'] },
    { id: 'b', tags: [] as string[] },
  ],
  rules: [{ forms: ['Kyiv', 'Kiev'] }],
  reference: null,
});

test('what came anew and says the same is what it was', () => {
  const before = review();
  expect(withSameParts(before, review())).toBe(before);
});

test('of an edited review only what was edited is new', () => {
  const before = review();
  const now = {
    ...review(),
    notes: [
      { id: 'a', tags: ['x'] },
      { id: 'b', tags: ['y'] },
      { id: 'c', tags: [] },
    ],
  };
  const kept = withSameParts(before, now);
  expect(kept).toEqual(now);
  expect(kept.rules).toBe(before.rules);
  expect(kept.notes[0]).toBe(before.notes[0]);
  expect(kept.notes[1]).not.toBe(before.notes[1]);
});

test('what was taken away is gone', () => {
  const before = review();
  const { title, ...untitled } = { ...review(), notes: review().notes.slice(0, 1) };
  const kept: object = withSameParts<object>(before, untitled);
  expect(title).toBe('Floods');
  expect(kept).toEqual(untitled);
  expect(withSameParts([1, 2], [1])).toEqual([1]);
  expect(withSameParts({ a: 1 }, null)).toBeNull();
  expect(withSameParts([], {})).toEqual({});
});
