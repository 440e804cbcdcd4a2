import { describe, expect, test } from 'vitest';
import { EditError } from '../../../core/review.ts';
import { nextState } from '../../../main/store/next-state.ts';
import { addNote, exampleReview } from './example-edits.ts';

const before = { seq: 4, data: exampleReview };
const time = new Date('2025-12-01T12:00:00Z');
const everything = (): boolean => true;

describe('the state after one more edit', () => {
  test('has the next number, as has the line that the journal keeps', () => {
    const { state, line } = nextState(before, addNote(1), { author: 'Ann' }, time, everything);
    expect(state).toMatchObject({ seq: 5, data: { annotations: [{ id: 'note-1' }] } });
    expect(line).toMatchObject({ seq: 5, time: '2025-12-01T12:00:00.000Z', author: 'Ann', edit: addNote(1) });
    expect(before.data.annotations).toEqual([]);
  });

  test('says in the history which edit was taken back or made again', () => {
    const undone = { author: 'Ann', step: 'Undo', named: 'Add note' } as const;
    expect(nextState(before, addNote(1), undone, time, everything).line.what).toBe('Undo: Add note');
  });

  test('is refused for an edit that does not fit, also within a group', () => {
    const misfit = { type: 'remove-annotation', id: 'none' } as const;
    for (const edit of [misfit, { type: 'group', name: 'Both', edits: [addNote(1), misfit] } as const]) {
      expect(() => nextState(before, edit, { author: '' }, time, everything)).toThrow(EditError);
    }
  });
});
